package hearsay.compare;

import hearsay.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles that are copies of one another, as papers print what an agency sends: two that share
 * several claims, and most of those of the one that has fewer.
 */
public final class WireCopies {
  /** Fewer shared claims are two reports of one event. */
  static final int LEAST_SHARED = 3;

  /** Of the claims of the article that has fewer. */
  static final double LEAST_SHARE = 0.6;

  private WireCopies() {}

  /**
   * The articles of a group, each by one of its claims, the earliest published first.
   *
   * @param articles two at least
   */
  public record Copies(List<Claim> articles) {
    public Copies {
      articles = articles.stream().sorted(Claim.BY_DAY).toList();
    }
  }

  /** Of claims that have been put into groups. */
  public static List<Copies> of(List<Claim> claims, List<ClaimGroup> groups) {
    Map<String, Claim> first = new LinkedHashMap<>();
    claims.forEach(claim -> first.putIfAbsent(claim.doc(), claim));
    List<String> docs = new ArrayList<>(first.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    docs.forEach(doc -> numbers.put(doc, numbers.size()));

    int[] size = new int[docs.size()];
    Map<Long, Integer> shared = new HashMap<>();
    for (ClaimGroup group : groups) {
      Set<Integer> of = new LinkedHashSet<>();
      group.claims().forEach(claim -> of.add(numbers.get(claim.doc())));
      count(of.stream().sorted().toList(), size, shared);
    }
    DisjointSets sets = new DisjointSets(docs.size());
    shared.forEach(
        (pair, count) -> {
          int one = (int) (pair >> Integer.SIZE);
          int other = pair.intValue();
          if (count >= LEAST_SHARED && count >= LEAST_SHARE * Math.min(size[one], size[other])) {
            sets.join(one, other);
          }
        });
    return sets.of(new ArrayList<>(first.values())).stream()
        .filter(set -> set.size() > 1)
        .map(Copies::new)
        .toList();
  }

  private static void count(List<Integer> docs, int[] size, Map<Long, Integer> shared) {
    for (int i = 0; i < docs.size(); i++) {
      size[docs.get(i)]++;
      for (int j = i + 1; j < docs.size(); j++) {
        long pair = ((long) docs.get(i) << Integer.SIZE) | docs.get(j);
        shared.merge(pair, 1, Integer::sum);
      }
    }
  }
}
