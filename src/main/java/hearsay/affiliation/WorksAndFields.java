package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Tells names after "of" that are no body's: of a work that one has made ("author of The Tide
 * Atlas") and of what one does within a body ("director of Regulatory Affairs and Compliance").
 */
final class WorksAndFields {
  private static final Set<String> OF_FIELD = AffiliationWords.LISTS.get("place-preposition");
  private static final Set<String> FUNCTIONS = AffiliationWords.LISTS.get("function");
  private static final Set<String> ADJECTIVES = AffiliationWords.LISTS.get("function-adjective");
  private static final Set<String> BETWEEN = AffiliationWords.LISTS.get("between-functions");
  private static final Set<String> OPENING = AffiliationWords.LISTS.get("opening-quote");

  private final RoleNouns nouns;
  private final SpanIndex<NamedMention> named;

  WorksAndFields(RoleNouns nouns, SpanIndex<NamedMention> named) {
    this.nouns = nouns;
    this.named = named;
  }

  /**
   * Whether a phrase after a role names no body.
   *
   * @param preposition what stands between the role and the phrase
   */
  boolean isNoBody(Description description, String preposition, List<Token> phrase) {
    return !phrase.isEmpty()
        && (isWork(description, preposition, phrase)
            || (OF_FIELD.contains(preposition) && isFunction(phrase)));
  }

  /** "The Tide Atlas" after an author: not "the Halden Institute's report". */
  private boolean isWork(Description description, String preposition, List<Token> phrase) {
    if (!preposition.equals("of") || !nouns.has(NounTrait.MAKER, description.noun())) {
      return false;
    }
    return OPENING.contains(phrase.get(0).text())
        || NounPhrase.read(phrase).map(NounPhrase::head).filter(Token::isCapitalized).isPresent();
  }

  /** "Regulatory Affairs and Compliance": not what is part of a longer name. */
  private boolean isFunction(List<Token> phrase) {
    return FUNCTIONS.contains(phrase.get(phrase.size() - 1).lower())
        && phrase.stream().allMatch(this::isOfFunction)
        && isWhole(Bodies.span(phrase));
  }

  private boolean isOfFunction(Token token) {
    String word = token.lower();
    return FUNCTIONS.contains(word)
        || ADJECTIVES.contains(word)
        || BETWEEN.contains(word)
        || nouns.isOfPost(token);
  }

  private boolean isWhole(Span phrase) {
    return named.touching(phrase).stream().allMatch(mention -> phrase.contains(mention.span()));
  }
}
