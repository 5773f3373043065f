package hearsay.attribute;

/**
 * Which attributions are wanted. What a corpus marks that asks who is given as saying, wanting or
 * thinking what is more than what a reader of claims looks for.
 */
public enum AttributionScheme {
  /** Claims, as annotators of this program's own articles were told to mark them. */
  CONTRACT(AttributionScheme.BEST_FOR_CONTRACT),

  /** What PolNeAR's annotators marked as well: plain deeds, plans, wishes and refusals. */
  ALL(AttributionScheme.BEST_FOR_ALL);

  /** {@link #bestMinConfidence()} of {@link #CONTRACT}, as the network's settings have it. */
  public static final double BEST_FOR_CONTRACT = 0.46;

  /** {@link #bestMinConfidence()} of {@link #ALL}, as the network's settings have it. */
  public static final double BEST_FOR_ALL = 0.42;

  private final double bestMinConfidence;

  AttributionScheme(double bestMinConfidence) {
    this.bestMinConfidence = bestMinConfidence;
  }

  /**
   * The confidence below which attributions are better left out: that of the best F1 (claims,
   * relaxed) on articles that the network has not learned from, annotated by this scheme.
   */
  public double bestMinConfidence() {
    return bestMinConfidence;
  }
}
