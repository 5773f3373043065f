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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Informants with others who are none ("experts and researchers") or with one who is named
 * ("officials, including Anna Kim"): a group, and not unnamed. So are a person or a body with
 * others who are none of their kind: "the mayor and residents".
 */
final class MixedCompanies {
  private static final Pattern JOINING = Pattern.compile(",? (?:and|or) ");
  private static final Pattern INCLUDING = Pattern.compile(",? including ");

  private final TokenIndex words;
  private final NominalMentions nominals;
  private final SpanIndex<NamedMention> named;

  MixedCompanies(TokenIndex words, NominalMentions nominals, SpanIndex<NamedMention> named) {
    this.words = words;
    this.nominals = nominals;
    this.named = named;
  }

  /** The source as its first phrase describes it, a group where it is such a company. */
  Referent of(Span source, Referent described) {
    boolean mixed =
        (described.type() == SourceType.UNNAMED && described.plural())
            ? isOne(source)
            : isOneWithOthers(source, described.type());
    return mixed ? described.of(SourceType.GROUP) : described;
  }

  /** "The mayor and residents", "police and the mayor"; the writer and director is one. */
  private boolean isOneWithOthers(Span source, SourceType first) {
    if (first != SourceType.PERSON && first != SourceType.ORGANIZATION) {
      return false;
    }
    return NounPhrase.read(words.in(source))
        .filter(NounPhrase::coordinated)
        .flatMap(phrase -> after(source, phrase.head().span().end()))
        .filter(other -> other.isPlural() || !other.determiner().isEmpty() || other.isOwned())
        .flatMap(nominals::referent)
        .map(Referent::type)
        .filter(type -> type != SourceType.DOCUMENT)
        .filter(type -> first == SourceType.PERSON || type != SourceType.ORGANIZATION)
        .isPresent();
  }

  /** What "and" joins to the phrase that ends there. */
  private Optional<NounPhrase> after(Span source, int end) {
    Matcher and = JOINING.matcher(words.text()).region(end, source.end());
    return and.lookingAt() && and.end() < source.end()
        ? NounPhrase.read(words.in(new Span(and.end(), source.end())))
        : Optional.empty();
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
    return after(source, end)
        .filter(phrase -> phrase.head().isPluralNoun())
        .flatMap(nominals::referent)
        .filter(other -> other.type() == SourceType.GROUP)
        .isPresent();
  }
}
