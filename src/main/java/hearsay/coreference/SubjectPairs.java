package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two with whose names the sentence before begins, as its subject: "Anna Kim and Bob Low met
 * reporters. They said". Whom they met is another.
 */
final class SubjectPairs {
  private static final String ARTICLE = "The ";

  private static final Pattern AND = Pattern.compile(" and (?:the |(?:\\p{Ll}[\\p{L}-]+ ){1,4})?");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  SubjectPairs(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /**
   * The two; empty where a paragraph parts the sentences, where the pronoun does not begin its own,
   * and where the two are of different kinds.
   */
  Optional<Referent> before(Span pronoun) {
    int own = words.sentenceAt(pronoun.start());
    if (own == 0
        || own >= words.sentenceCount()
        || words.sentence(own).span().start() != pronoun.start()
        || words.sentence(own - 1).paragraph() != words.sentence(own).paragraph()) {
      return Optional.empty();
    }
    Sentence before = words.sentence(own - 1);
    int start = before.span().start();
    int name = words.text().startsWith(ARTICLE, start) ? start + ARTICLE.length() : start;
    return named.startingAt(name).flatMap(first -> withSecond(first, before));
  }

  private Optional<Referent> withSecond(NamedMention first, Sentence sentence) {
    Matcher and = AND.matcher(words.text()).region(first.span().end(), words.text().length());
    return and.lookingAt()
        ? named
            .startingAt(and.end())
            .filter(second -> second.referent().type() == first.referent().type())
            .filter(second -> !second.referent().key().equals(first.referent().key()))
            .filter(
                second ->
                    sentence.tokenFrom(second.span().end()).filter(Token::isFinite).isPresent())
            .map(second -> both(first.referent(), second.referent()))
        : Optional.empty();
  }

  private static Referent both(Referent first, Referent second) {
    SourceType type = first.type() == SourceType.PERSON ? SourceType.GROUP : first.type();
    return Referent.of(ListedNames.joined(List.of(first.name(), second.name())), type, true);
  }
}
