package hearsay.annotate.organization;

/** Probabilities as the classifier weighs them. */
final class LogOdds {
  private static final double MOST = 5;
  private static final double SMOOTHING = 0.005;

  private LogOdds() {}

  /** The logarithm of the odds, smoothed, from -5 to 5. */
  static double of(double probability) {
    double odds = Math.log((probability + SMOOTHING) / (1 - probability + SMOOTHING));
    return Math.max(-MOST, Math.min(MOST, odds));
  }
}
