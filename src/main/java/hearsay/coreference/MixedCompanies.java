package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Informants with others who are none ("experts and researchers") or with one who is named
 * ("officials, including Anna Kim"): a group, and not unnamed.
 */
final class MixedCompanies {
  private static final Pattern AND = Pattern.compile(",? and (?:her |his |its |their |our |my )?");
  private static final Pattern INCLUDING = Pattern.compile(",? including ");

  private final TokenIndex words;
  private final NominalMentions nominals;
  private final SpanIndex<NamedMention> named;

  MixedCompanies(TokenIndex words, NominalMentions nominals, SpanIndex<NamedMention> named) {
    this.words = words;
    this.nominals = nominals;
    this.named = named;
  }

  /** The source as it is described, a group where it is such a company. */
  Referent of(Span source, Referent described) {
    return described.type() == SourceType.UNNAMED && described.plural() && isOne(source)
        ? described.of(SourceType.GROUP)
        : described;
  }

  /**
   * Whether with the informants of a source others speak.
   *
   * @param source which begins with a phrase for informants
   */
  boolean isOne(Span source) {
    return hasNamed(source) || hasOthers(source);
  }

  private boolean hasNamed(Span source) {
    Matcher including = INCLUDING.matcher(words.text()).region(source.start(), source.end());
    return including.find()
        && named.within(new Span(including.end(), source.end())).stream()
            .anyMatch(name -> name.referent().type() == SourceType.PERSON);
  }

  /** Behind the "and" that follows the first phrase, people who are no informants. */
  private boolean hasOthers(Span source) {
    List<Token> tokens = words.in(source);
    int end =
        NounPhrase.read(tokens)
            .filter(NounPhrase::coordinated)
            .map(phrase -> phrase.head().span().end())
            .orElse(source.end());
    Matcher and = AND.matcher(words.text()).region(end, source.end());
    return and.lookingAt()
        && and.end() < source.end()
        && NounPhrase.read(words.in(new Span(and.end(), source.end())))
            .filter(phrase -> phrase.head().isPluralNoun())
            .flatMap(nominals::referent)
            .filter(other -> other.type() == SourceType.GROUP)
            .isPresent();
  }
}
