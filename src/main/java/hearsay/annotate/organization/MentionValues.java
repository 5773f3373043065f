package hearsay.annotate.organization;

/** The values of one mention's features; 0 until set. */
final class MentionValues {
  private final double[] values = new double[MentionFeature.ALL.size()];

  double get(MentionFeature feature) {
    return values[feature.ordinal()];
  }

  void set(MentionFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  /** Sets a feature to 1 where it is there, and leaves it else. */
  void mark(MentionFeature feature, boolean there) {
    if (there) {
      set(feature, 1);
    }
  }
}
