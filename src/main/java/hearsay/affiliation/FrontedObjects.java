package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;

/**
 * Nouns before a name that are no titles of its bearer but the object of what he does: "what kind
 * of candidate Lund will become", "the judge Lund was referring to".
 */
final class FrontedObjects {
  private static final Set<String> KINDS = AffiliationWords.LISTS.get("kind");

  private FrontedObjects() {}

  /**
   * Whether the words before a name are one.
   *
   * @param start the index of the noun's first modifier
   * @param head that of the noun
   */
  static boolean isOne(NamePlaces.Place place, int start, int head) {
    List<Token> tokens = place.tokens();
    if (start > 1 && tokens.get(start - 1).lower().equals("of")) {
      return KINDS.contains(tokens.get(start - 2).lower());
    }
    boolean common = start > 0 && !tokens.get(head).isCapitalized() && !place.isWhole();
    return common
        && (tokens.get(start - 1).isWhWord() || tokens.get(start - 1).lower().equals("the"))
        && place.end() < tokens.size()
        && tokens.get(place.end()).isFinite();
  }
}
