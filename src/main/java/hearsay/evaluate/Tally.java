package hearsay.evaluate;

/**
 * Counts from which precision, recall and F1 follow.
 *
 * @param right how many of the predicted are gold
 * @param predicted how many were predicted
 * @param gold how many there are
 */
public record Tally(int right, int predicted, int gold) {
  static final Tally ZERO = new Tally(0, 0, 0);

  Tally plus(int moreRight, int morePredicted, int moreGold) {
    return new Tally(right + moreRight, predicted + morePredicted, gold + moreGold);
  }

  /** In percent; 0 where nothing was predicted. */
  public double precision() {
    return percent(right, predicted);
  }

  /** In percent; 0 where there is no gold. */
  public double recall() {
    return percent(right, gold);
  }

  /** In percent: the harmonic mean of precision and recall. */
  public double f1() {
    return percent(2 * right, predicted + gold);
  }

  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
