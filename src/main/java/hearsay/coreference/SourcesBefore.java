package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sources of the sentence before one in which a pronoun speaks. */
final class SourcesBefore {
  private static final Pattern ASKED =
      Pattern.compile(
          " (?:\\p{L}+ )?" + CoreferenceWords.LISTS.oneOf("inquiring-verb") + "(?U:\\b)");

  /** The length of "the " before a name. */
  private static final int ARTICLE = 4;

  private final TokenIndex words;
  private final DiscourseModel discourse;

  SourcesBefore(TokenIndex words, DiscourseModel discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /**
   * The last one, if it asks: whoever replies is another.
   *
   * @param offset where the reply begins, in UTF-16 units
   */
  Optional<Referent> asker(int offset) {
    List<Span> sources = sources(words.sentenceAt(offset) - 1);
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(sources.get(sources.size() - 1))
            .filter(
                last ->
                    ASKED
                        .matcher(words.text())
                        .region(last.end(), words.text().length())
                        .lookingAt())
            .flatMap(discourse::speaker);
  }

  /** The organization with which it begins, as its subject, in the paragraph of the pronoun. */
  Optional<Referent> body(Span pronoun) {
    int own = words.sentenceAt(pronoun.start());
    boolean goesOn =
        own > 0
            && own < words.sentenceCount()
            && words.sentence(own - 1).paragraph() == words.sentence(own).paragraph();
    return goesOn
        ? sources(own - 1).stream()
            .findFirst()
            .filter(first -> first.start() - words.sentence(own - 1).span().start() <= ARTICLE)
            .flatMap(discourse::speaker)
            .filter(one -> one.type() == SourceType.ORGANIZATION && !one.plural())
        : Optional.empty();
  }

  private List<Span> sources(int sentence) {
    return sentence < 0 || sentence >= words.sentenceCount()
        ? List.of()
        : discourse.sourcesIn(words.sentence(sentence).span());
  }
}
