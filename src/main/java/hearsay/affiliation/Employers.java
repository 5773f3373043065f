package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the body where one works from the field in which he does, which may be called like a body:
 * "professor of Ocean Sciences at Halden University", "vice president for Global Communications at
 * Acme".
 */
final class Employers {
  private static final Set<String> PREMISES = AffiliationWords.LISTS.get("at-body");
  private static final Set<String> EMPLOYING = AffiliationWords.LISTS.get("employing-preposition");
  private static final Set<String> CAMPAIGNS = AffiliationWords.LISTS.get("campaign");

  private final RoleNouns nouns;
  private final Bodies bodies;
  private final PhraseBodies phrases;

  Employers(RoleNouns nouns, Bodies bodies, PhraseBodies phrases) {
    this.nouns = nouns;
    this.bodies = bodies;
    this.phrases = phrases;
  }

  /**
   * The index of "at" in "professor of ocean sciences at Halden University" among the words after
   * the head; 0 where there is none.
   */
  int at(Description description, List<Token> rest) {
    if (!nouns.has(NounTrait.OF_FIELD, description.noun())
        || rest.isEmpty()
        || PREMISES.contains(rest.get(0).lower())) {
      return 0;
    }
    for (int i = 2; i + 1 < rest.size(); i++) {
      if (PREMISES.contains(rest.get(i).lower())
          && phrases.organizationMeant(rest, i + 1).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /**
   * "Acme" of "vice president for Global Communications at Acme", whose field has no article.
   *
   * @param found the name of what the field is tagged as
   * @param first the index of the field's first word
   * @param at the index after its last
   */
  Optional<String> afterField(String found, List<Token> rest, int first, int at) {
    if (at + 1 >= rest.size() || rest.get(first).isDeterminer() || bodies.isByName(found)) {
      return Optional.empty();
    }
    String preposition = rest.get(at).lower();
    Optional<String> employer =
        PREMISES.contains(preposition)
            ? phrases.organizationSeated(rest, at + 1)
            : Optional.empty();
    boolean untagged =
        EMPLOYING.contains(preposition) && bodies.isUntagged(rest.subList(first, at));
    return employer.or(() -> untagged ? untagged(rest, at + 1) : Optional.empty());
  }

  /** "Lodestar" of "head of Tidal Road Works for Lodestar", where a tag has neither. */
  private Optional<String> untagged(List<Token> rest, int from) {
    return NounPhrase.read(rest.subList(from, rest.size()))
        .filter(phrase -> phrase.isProper() && phrase.determiner().isEmpty())
        .map(PhraseBodies::words)
        .filter(name -> name.get(0).span().start() == rest.get(from).span().start())
        .filter(name -> bodies.place(name).isEmpty() && !bodies.namesPerson(name))
        .flatMap(name -> bodies.organization(name).or(() -> bodies.proper(name)));
  }

  /** "the Lund campaign", "Marta Lund's 2024 campaign", by the name of a person. */
  static boolean isCampaign(NounPhrase phrase) {
    boolean owned =
        !phrase.possessor().isEmpty() && phrase.possessor().stream().allMatch(Token::isProperNoun);
    boolean named =
        phrase.possessor().isEmpty()
            && !phrase.modifiers().isEmpty()
            && phrase.modifiers().stream().allMatch(Token::isProperNoun);
    return CAMPAIGNS.contains(phrase.head().lower()) && (owned || named);
  }
}
