package hearsay.compare;

import hearsay.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
   * @param claims how many different claims they have together
   * @param shared of these, those that stand in two of them or more
   */
  public record Copies(List<Claim> articles, int claims, int shared) {
    public Copies {
      articles = articles.stream().sorted(Claim.BY_DAY).toList();
    }

    /** Whether a group stands in no other articles. */
    public boolean hasAllOf(ClaimGroup group) {
      return group.claims().stream()
          .allMatch(claim -> articles.stream().anyMatch(one -> one.doc().equals(claim.doc())));
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
    List<List<Claim>> copied =
        sets.of(new ArrayList<>(first.values())).stream().filter(set -> set.size() > 1).toList();
    return copies(copied, groups);
  }

  /** With the numbers of their claims. */
  private static List<Copies> copies(List<List<Claim>> copied, List<ClaimGroup> groups) {
    Map<String, Integer> setOf = new HashMap<>();
    for (int i = 0; i < copied.size(); i++) {
      for (Claim article : copied.get(i)) {
        setOf.put(article.doc(), i);
      }
    }
    int[] claims = new int[copied.size()];
    int[] shared = new int[copied.size()];
    for (ClaimGroup group : groups) {
      group.claims().stream()
          .map(Claim::doc)
          .distinct()
          .filter(setOf::containsKey)
          .collect(Collectors.groupingBy(setOf::get, Collectors.counting()))
          .forEach(
              (set, docs) -> {
                claims[set]++;
                shared[set] += docs > 1 ? 1 : 0;
              });
    }
    List<Copies> all = new ArrayList<>();
    for (int i = 0; i < copied.size(); i++) {
      all.add(new Copies(copied.get(i), claims[i], shared[i]));
    }
    return all;
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
