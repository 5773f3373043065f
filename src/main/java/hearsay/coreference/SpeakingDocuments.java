package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose "the statement" is of which the sentences before tell who spoke in it: "In a statement, the
 * embassy called the charge absurd", "the embassy said in a statement".
 */
final class SpeakingDocuments {
  private static final Set<String> DOCUMENTS = CoreferenceWords.LISTS.get("speaking-document");

  /** How many sentences before such a document may be told of. */
  private static final int REACH = 4;

  private final TokenIndex words;
  private final DiscourseModel discourse;

  SpeakingDocuments(TokenIndex words, DiscourseModel discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /**
   * The one who spoke.
   *
   * @param noun in the singular, lower case
   * @param offset where the document is taken up, in UTF-16 units
   */
  Optional<Referent> of(String noun, int offset) {
    if (!DOCUMENTS.contains(noun)) {
      return Optional.empty();
    }
    int own = words.sentenceAt(offset);
    int from = words.sentence(Math.max(0, own - REACH)).span().start();
    Matcher spoken =
        Pattern.compile(
                "(?U:\\b)[Ii]n (?:an?|its|his|her|their) (?:[\\p{L}\\p{N}'\u2019,-]+ ){0,4}?(?:"
                    + DocumentPublishers.anyTakenUpBy(noun)
                    + ")(?U:\\b)")
            .matcher(words.text())
            .region(Math.min(from, offset), offset);
    int last = -1;
    while (spoken.find()) {
      last = spoken.start();
    }
    return last < 0 ? answering(noun, own) : speaker(last);
  }

  /** "The embassy called the charge absurd. “We know nothing,” the statement said." */
  private Optional<Referent> answering(String noun, int sentence) {
    boolean before =
        noun.equals("statement")
            && sentence > 0
            && sentence < words.sentenceCount()
            && words.sentence(sentence - 1).paragraph() == words.sentence(sentence).paragraph();
    return before
        ? speaker(words.sentence(sentence - 1).span(), words.sentence(sentence - 1).span().end())
        : Optional.empty();
  }

  private Optional<Referent> speaker(int place) {
    return speaker(words.sentence(words.sentenceAt(place)).span(), place);
  }

  /** The last before a place in a sentence, or else the first after it. */
  private Optional<Referent> speaker(Span sentence, int place) {
    List<Span> sources = discourse.sourcesIn(sentence);
    Optional<Span> before =
        sources.stream().filter(source -> source.end() <= place).reduce((one, next) -> next);
    return before
        .or(() -> sources.stream().filter(source -> source.start() > place).findFirst())
        .flatMap(discourse::speaker)
        .filter(one -> one.type() != SourceType.DOCUMENT && one.type() != SourceType.PLACE)
        .filter(one -> !one.plural());
  }
}
