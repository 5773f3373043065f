package hearsay.compare;

import hearsay.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts claims together that say the same: those of one key, and those in nearly the same words
 * ({@link SimilarClaims}). A group is what hangs together by such pairs.
 */
public final class ClaimGroups {
  /** The place of another claim of the group, nearer its first; its own of the first. */
  private final int[] leader;

  private ClaimGroups(int claims) {
    leader = new int[claims];
    for (int i = 0; i < claims; i++) {
      leader[i] = i;
    }
  }

  /** All claims in their groups, in the order of each one's earliest in the list. */
  public static List<ClaimGroup> of(List<Claim> claims) {
    ClaimGroups groups = new ClaimGroups(claims.size());
    Map<String, Integer> byKey = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Integer same = byKey.putIfAbsent(claims.get(i).key(), i);
      if (same != null) {
        groups.join(same, i);
      }
    }
    new SimilarClaims(claims).forEach(groups::join);
    return groups.collect(claims);
  }

  /** The groups whose claims stand in several articles. */
  public static List<ClaimGroup> repeated(List<Claim> claims) {
    return of(claims).stream().filter(group -> group.docs() > 1).toList();
  }

  private void join(int one, int other) {
    int first = first(one);
    int second = first(other);
    leader[Math.max(first, second)] = Math.min(first, second);
  }

  private int first(int claim) {
    int at = claim;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private List<ClaimGroup> collect(List<Claim> claims) {
    Map<Integer, List<Claim>> groups = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      groups.computeIfAbsent(first(i), any -> new ArrayList<>()).add(claims.get(i));
    }
    return groups.values().stream().map(ClaimGroup::new).toList();
  }
}
