package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.NounPhrase;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The named body that a bare word for bodies takes up where no description of the article's ties
 * the two: "the chamber" the one chamber that is named, "the company" the one spoken of last.
 */
final class BodyInFocus {
  private final NamedMentions named;
  private final SourceResolver sources;
  private final NearbyBodies nearby;
  private final RoleNouns nouns;
  private final BodyKinds kinds;
  private final Topic topic;

  BodyInFocus(
      NamedMentions named,
      SourceResolver sources,
      NearbyBodies nearby,
      RoleNouns nouns,
      BodyKinds kinds,
      Topic topic) {
    this.topic = topic;
    this.named = named;
    this.sources = sources;
    this.nearby = nearby;
    this.nouns = nouns;
    this.kinds = kinds;
  }

  /** Whom "the company" of "the company's lawyers" takes up. */
  Optional<String> owner(@Nullable Token determiner, List<Token> possessor, Attribution claim) {
    boolean definite = determiner == null || !determiner.isDeterminer() || isThe(determiner);
    return possessor.size() == 1 && definite
        ? takenUp(Bodies.definite(possessor), claim)
        : Optional.empty();
  }

  private static boolean isThe(Token determiner) {
    return determiner.lower().equals("the");
  }

  /**
   * Whom a word for a body alone takes up.
   *
   * @param claim nothing that it claims is meant; null where there is none
   */
  Optional<String> takenUp(NounPhrase phrase, @Nullable Attribution claim) {
    String noun = nouns.singular(phrase.head());
    boolean bare = phrase.modifiers().isEmpty() && phrase.possessor().isEmpty();
    if (!bare || !nouns.isBody(noun) || phrase.head().isPluralNoun()) {
      return Optional.empty();
    }
    Span place = phrase.head().span();
    List<String> names = byName(noun, place);
    if (!names.isEmpty()) {
      return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
    return claim == null ? Optional.empty() : spoken(noun, place, claim);
  }

  /** The bodies that are named before a place by names with the word. */
  private List<String> byName(String noun, Span place) {
    return named.all().stream()
        .filter(mention -> mention.span().end() <= place.start())
        .map(NamedMention::referent)
        .filter(Bodies::isBody)
        .map(Referent::name)
        .filter(name -> has(name, noun))
        .distinct()
        .toList();
  }

  private static boolean has(String name, String noun) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The body that is spoken of there, if it can be such a one. */
  private Optional<String> spoken(String noun, Span place, Attribution claim) {
    return sources
        .owner(place, referent -> Bodies.isBody(referent) && kinds.mayBe(referent, noun), claim)
        .filter(this::isNamed)
        .filter(referent -> nearby.isNear(referent, place))
        .map(Referent::name)
        .or(() -> company(noun));
  }

  /** Whom the article is about, if that may be a company. */
  private Optional<String> company(String noun) {
    return kinds.isCompany(noun)
        ? topic.body().filter(name -> kinds.mayBe(name, noun))
        : Optional.empty();
  }

  private boolean isNamed(Referent referent) {
    return named.all().stream()
        .anyMatch(mention -> mention.referent().name().equals(referent.name()));
  }
}
