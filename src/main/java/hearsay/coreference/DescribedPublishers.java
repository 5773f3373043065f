package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose a document is that somebody published whom the article describes: "The new board on ports
 * sent a letter to the mayor" says whose "the letter" is later. Those whom it names are {@link
 * DocumentPublishers}' part.
 */
final class DescribedPublishers {
  /** How far before the document to look, in UTF-16 units. */
  private static final int REACH = 20_000;

  /** A phrase that begins this near to its sentence's start, in tokens, is its subject. */
  private static final int SUBJECT_REACH = 2;

  /** What makes a subject more than one phrase. */
  private static final Pattern MORE = Pattern.compile("[,;:\u201c\"]");

  private final TokenIndex words;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;

  /**
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  DescribedPublishers(
      TokenIndex words, BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * The subject of the last sentence that says that such a document was published.
   *
   * @param noun in the singular, lower case
   * @param offset where the document is taken up, in UTF-16 units
   */
  Optional<Referent> of(String noun, int offset) {
    Matcher published =
        Pattern.compile(
                "(?U:\\b)"
                    + CoreferenceWords.LISTS.oneOf("publishing-verb")
                    + " "
                    + CoreferenceWords.LISTS.oneOf("document-determiner")
                    + " (?:\\p{L}+ ){0,2}?"
                    + Pattern.quote(noun)
                    + "(?U:\\b)")
            .matcher(words.text())
            .region(Math.max(0, offset - REACH), offset);
    int last = -1;
    while (published.find()) {
      last = published.start();
    }
    return last < 0 ? Optional.empty() : subject(last);
  }

  /** The phrase that the sentence begins with, where it stands before the verb at the offset. */
  private Optional<Referent> subject(int verb) {
    int sentence = words.sentenceAt(verb);
    if (sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(sentence).tokens();
    for (int from = 0; from < Math.min(SUBJECT_REACH, tokens.size()); from++) {
      Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(from, tokens.size()));
      int start = tokens.get(from).span().start();
      Optional<Referent> publisher =
          phrase.filter(read -> read.base().end() < verb).flatMap(read -> publisher(start, verb));
      if (publisher.isPresent()) {
        return publisher;
      }
    }
    return Optional.empty();
  }

  /** The one whom the words from the token on to the verb stand for. */
  private Optional<Referent> publisher(int start, int verb) {
    String subject = words.text().substring(start, verb).strip();
    return MORE.matcher(subject).find()
        ? Optional.empty()
        : phrases
            .apply(new Span(start, start + subject.length()), null)
            .filter(referent -> referent.type() != SourceType.DOCUMENT)
            .filter(referent -> referent.type() != SourceType.PLACE);
  }
}
