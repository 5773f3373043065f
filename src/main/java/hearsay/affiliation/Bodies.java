package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.NounPhrase;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/** Names bodies and places, by the fullest name that the article has for each. */
final class Bodies {
  private final String text;
  private final NamedMentions named;
  private final SourceResolver sources;
  private final RoleNouns nouns;
  private final CountryNames countries;

  Bodies(
      String text,
      NamedMentions named,
      SourceResolver sources,
      RoleNouns nouns,
      CountryNames countries) {
    this.text = text;
    this.named = named;
    this.sources = sources;
    this.nouns = nouns;
    this.countries = countries;
  }

  /** The organization that is named among the words, the last. */
  Optional<String> organization(List<Token> words) {
    Optional<String> last = Optional.empty();
    for (NamedMention mention : touching(words)) {
      if (mention.referent().type() == SourceType.ORGANIZATION) {
        last = Optional.of(mention.referent().name());
      }
    }
    return last;
  }

  /** The place that the words are, and nothing more. */
  Optional<String> place(List<Token> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span all = span(words);
    String plain = Blanks.join(all.of(text));
    return countries
        .of(plain)
        .or(
            () ->
                named.index().touching(all).stream()
                    .filter(mention -> mention.referent().type() == SourceType.PLACE)
                    .filter(mention -> mention.span().contains(all))
                    .map(mention -> mention.referent().name())
                    .findFirst());
  }

  /** Whether a person is named among the words. */
  boolean namesPerson(List<Token> words) {
    return touching(words).stream()
        .anyMatch(mention -> mention.referent().type() == SourceType.PERSON);
  }

  private List<NamedMention> touching(List<Token> words) {
    return words.isEmpty() ? List.of() : named.index().touching(span(words));
  }

  static Span span(List<Token> words) {
    return words.get(0).span().cover(words.get(words.size() - 1).span());
  }

  /**
   * The body that a description takes up, by its name or its fuller words; else, where it is
   * definite, its own words.
   */
  Optional<String> described(NounPhrase phrase) {
    String own = Blanks.join(phrase.base().of(text));
    return named
        .byVariant(own)
        .or(() -> named.turned(own))
        .or(() -> sources.takenUp(phrase))
        .filter(Bodies::isBody)
        .map(Referent::name)
        .or(() -> nouns.isBody(nouns.singular(phrase.head())) ? Optional.of(own) : Optional.empty());
  }

  /** Whom a possessive pronoun takes up, where that is a body or a place. */
  Optional<String> owner(Token pronoun, Attribution claim) {
    return sources
        .owner(pronoun.text(), pronoun.span(), claim)
        .filter(Bodies::isBody)
        .map(Referent::name);
  }

  private static boolean isBody(Referent referent) {
    return referent.type() == SourceType.ORGANIZATION || referent.type() == SourceType.PLACE;
  }

  /** The ministry of a minister's field, where the article has it: "the defence ministry". */
  Optional<String> ministry(String field) {
    return named
        .byVariant(field + " ministry")
        .or(() -> named.byVariant(field + " Ministry"))
        .or(() -> named.byVariant("Ministry of " + field))
        .filter(Bodies::isBody)
        .map(Referent::name)
        .or(
            () ->
                text.contains(field + " ministry")
                    ? Optional.of(field + " ministry")
                    : Optional.empty());
  }
}
