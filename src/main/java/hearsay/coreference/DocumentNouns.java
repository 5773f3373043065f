package hearsay.coreference;

import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Nouns for documents in some words of a text, whatever modifies them. */
final class DocumentNouns {
  /** "critics", not "previous" */
  private static final Pattern PLURAL = Pattern.compile("\\p{L}+[^us]s");

  private DocumentNouns() {}

  /**
   * Where the first noun for a document stands, in UTF-16 units from the first word; empty where
   * there is none, or a noun in the plural before it: "critics report".
   */
  static Optional<Span> first(String words, HeadNouns headNouns) {
    int from = 0;
    for (String word : words.split(" ", -1)) {
      if (headNouns.denotes(word, NounKind.DOCUMENT)) {
        return Optional.of(new Span(from, from + word.length()));
      }
      if (PLURAL.matcher(word).matches()) {
        break;
      }
      from += word.length() + 1;
    }
    return Optional.empty();
  }
}
