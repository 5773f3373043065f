package hearsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs together by pairs (union-find, with paths halved). Members are numbers from 0. */
final class DisjointSets {
  /** Of each member another of its set that is smaller; the smallest has itself. */
  private final int[] leader;

  DisjointSets(int members) {
    leader = new int[members];
    for (int i = 0; i < members; i++) {
      leader[i] = i;
    }
  }

  void join(int one, int other) {
    int first = first(one);
    int second = first(other);
    leader[Math.max(first, second)] = Math.min(first, second);
  }

  private int first(int member) {
    int at = member;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  /** The sets, in the order of their smallest members; each in order. */
  <T> Collection<List<T>> of(List<T> members) {
    Map<Integer, List<T>> sets = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      sets.computeIfAbsent(first(i), any -> new ArrayList<>()).add(members.get(i));
    }
    return sets.values();
  }
}
