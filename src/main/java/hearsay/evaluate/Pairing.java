package hearsay.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs gold items with predicted ones, each at most once. */
final class Pairing {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::predicted);

  private final Map<Integer, List<Integer>> options = new LinkedHashMap<>();
  private final Map<Integer, Integer> ownerOfPredicted = new HashMap<>();

  private Pairing() {}

  /** A pair that may be made: the numbers of its items, and how well they go together. */
  record Candidate(double score, int gold, int predicted) {}

  /** A pair that is made. */
  record Pair(int gold, int predicted) {}

  /** The best pair, then the best of what is left, and so on. */
  static List<Pair> greedy(Collection<Candidate> candidates) {
    Set<Integer> golds = new HashSet<>();
    Set<Integer> predictions = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (!golds.contains(candidate.gold()) && !predictions.contains(candidate.predicted())) {
        golds.add(candidate.gold());
        predictions.add(candidate.predicted());
        pairs.add(new Pair(candidate.gold(), candidate.predicted()));
      }
    }
    return pairs;
  }

  /** As many pairs as possible: the greedy ones, then augmented (Kuhn's algorithm). */
  static List<Pair> most(Collection<Candidate> candidates) {
    Pairing pairing = new Pairing();
    for (Candidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
      pairing
          .options
          .computeIfAbsent(candidate.gold(), gold -> new ArrayList<>())
          .add(candidate.predicted());
    }
    greedy(candidates).forEach(pair -> pairing.ownerOfPredicted.put(pair.predicted(), pair.gold()));
    Set<Integer> placed = new HashSet<>(pairing.ownerOfPredicted.values());
    for (int gold : pairing.options.keySet()) {
      if (!placed.contains(gold)) {
        pairing.place(gold, new HashSet<>());
      }
    }
    return pairing.ownerOfPredicted.entrySet().stream()
        .map(entry -> new Pair(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** Finds a partner for a gold item, moving the partners of others where that helps. */
  private boolean place(int gold, Set<Integer> visited) {
    for (int predicted : options.getOrDefault(gold, List.of())) {
      if (visited.add(predicted)) {
        Integer owner = ownerOfPredicted.get(predicted);
        if (owner == null || place(owner, visited)) {
          ownerOfPredicted.put(predicted, gold);
          return true;
        }
      }
    }
    return false;
  }
}
