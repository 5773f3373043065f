package hearsay.compare;

import hearsay.claim.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts claims together that say the same: those of one key, and those in nearly the same words
 * ({@link SimilarClaims}). A group is what hangs together by such pairs.
 */
public final class ClaimGroups {
  private ClaimGroups() {}

  /** All claims in their groups, in the order of each one's earliest in the list. */
  public static List<ClaimGroup> of(List<Claim> claims) {
    DisjointSets sets = new DisjointSets(claims.size());
    Map<String, Integer> byKey = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Integer same = byKey.putIfAbsent(claims.get(i).key(), i);
      if (same != null) {
        sets.join(same, i);
      }
    }
    new SimilarClaims(claims).forEach(sets::join);
    return sets.of(claims).stream().map(ClaimGroup::new).toList();
  }

  /** The groups whose claims stand in several articles. */
  public static List<ClaimGroup> repeated(List<Claim> claims) {
    return of(claims).stream().filter(group -> group.docs() > 1).toList();
  }
}
