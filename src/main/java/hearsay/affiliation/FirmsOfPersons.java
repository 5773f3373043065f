package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import java.util.List;

/**
 * Tells firms from persons where their names are made of words for persons: "founder of Halden
 * Consultants", "founder of Anna Kim Events".
 */
final class FirmsOfPersons {
  private final RoleNouns nouns;
  private final Bodies bodies;

  FirmsOfPersons(RoleNouns nouns, Bodies bodies) {
    this.nouns = nouns;
    this.bodies = bodies;
  }

  /** "Consultants" of "founder of Halden Consultants": not whom one is a spokesman for. */
  boolean isFirm(Description description, String preposition, Token noun) {
    return nouns.isCorporate(description.noun())
        && !preposition.equals("for")
        && noun.isProperNoun()
        && noun.isPluralNoun();
  }

  /** "Anna Kim Events", of which a tag has the name of a person alone. */
  boolean isCalledAfterOne(Description description, NounPhrase read) {
    return nouns.isCorporate(description.noun())
        && read.isProper()
        && read.determiner().isEmpty()
        && read.possessor().isEmpty()
        && bodies.isUntagged(List.of(read.head()))
        && bodies.namesPerson(read.modifiers());
  }
}
