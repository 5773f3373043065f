package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of a sentence's candidates, chooses those that do not overlap and are best together. */
final class Selection {
  /**
   * The probability from which a candidate is taken: below one half, since most names have several
   * candidates that share its mentions' probability. Of the best F1 in cross-validation.
   */
  static final double THRESHOLD = 0.3;

  private Selection() {}

  /** A candidate with its probability. */
  record Rated(Candidate candidate, double probability) {}

  /**
   * The chosen ones.
   *
   * @param rated all of one sentence
   * @return in text order
   */
  static List<Candidate> best(List<Rated> rated) {
    List<Rated> likely =
        rated.stream()
            .filter(one -> one.probability() > THRESHOLD)
            .sorted(
                Comparator.comparingInt((Rated one) -> one.candidate().to())
                    .thenComparingInt(one -> one.candidate().from()))
            .toList();
    // best[i]: the highest gain of the first i; last[i]: the one taken last for it, or -1.
    double[] best = new double[likely.size() + 1];
    int[] last = new int[likely.size() + 1];
    last[0] = -1;
    for (int i = 0; i < likely.size(); i++) {
      double gain = likely.get(i).probability() - THRESHOLD + best[before(likely, i)];
      boolean taken = gain > best[i];
      best[i + 1] = taken ? gain : best[i];
      last[i + 1] = taken ? i : last[i];
    }
    List<Candidate> chosen = new ArrayList<>();
    for (int i = last[likely.size()]; i >= 0; i = last[before(likely, i)]) {
      chosen.add(0, likely.get(i).candidate());
    }
    return chosen;
  }

  /** How many end before the one at the index begins. */
  private static int before(List<Rated> likely, int index) {
    int count = index;
    while (count > 0
        && likely.get(count - 1).candidate().to() > likely.get(index).candidate().from()) {
      count--;
    }
    return count;
  }
}
