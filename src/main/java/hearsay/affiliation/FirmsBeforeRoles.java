package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies without a tag whose names stand before a corporate role: "United Steelworkers" of
 * "United Steelworkers Political Director", "Lund Events" of "Lund Events Founder and Designer".
 */
final class FirmsBeforeRoles {
  private static final Set<String> HEADS = AffiliationWords.LISTS.get("head-of-all");

  private final RoleNouns nouns;
  private final Bodies bodies;

  FirmsBeforeRoles(RoleNouns nouns, Bodies bodies) {
    this.nouns = nouns;
    this.bodies = bodies;
  }

  /** The body; empty where none is named there. */
  Optional<String> of(Description description) {
    int role = firstRole(description);
    List<Token> words = description.words();
    if (!description.possessor().isEmpty() || !nouns.isCorporate(words.get(role))) {
      return Optional.empty();
    }
    int end = role;
    while (end > 0 && nouns.isOfPost(words.get(end - 1))) {
      end--;
    }
    List<Token> name = words.subList(0, end);
    return end > 0
            && isName(name, words.get(role))
            && !isField(name, words.get(role))
            && !CountryNames.isOfCountry(name.get(end - 1).text())
        ? body(name)
        : Optional.empty();
  }

  /** The index of "Founder" in "Acme Founder and Lead Designer", else that of the head. */
  private static int firstRole(Description description) {
    List<Token> words = description.words();
    for (int i = 0; i + 1 < description.head(); i++) {
      if (words.get(i + 1).isConjunction()) {
        return i;
      }
    }
    return description.head();
  }

  /** "ALS" of "ALS researcher" */
  private static boolean isField(List<Token> name, Token role) {
    return name.size() == 1
        && NounTrait.OF_FIELD.isOf(role.lower())
        && name.get(0).text().codePoints().allMatch(Character::isUpperCase);
  }

  /** "Acme", "Acme Events": what a director directs may be the events. */
  private boolean isName(List<Token> name, Token role) {
    boolean headOfAll = HEADS.contains(nouns.singular(role));
    boolean place = name.size() == 1 && nouns.isTerritory(name.get(0));
    return name.get(0).isProperNoun()
        && !place
        && name.stream()
            .allMatch(
                word ->
                    word.isProperNoun() || (headOfAll && word.isNoun() && word.isCapitalized()));
  }

  private Optional<String> body(List<Token> name) {
    int last = name.size() - 1;
    boolean afterPerson =
        last > 0
            && bodies.isUntagged(name.subList(last, last + 1))
            && bodies.namesPerson(name.subList(0, 1))
            && bodies.organization(name).isEmpty();
    if (afterPerson) {
      return bodies.ownWords(name);
    }
    return bodies.isUntagged(name) ? bodies.proper(name) : Optional.empty();
  }
}
