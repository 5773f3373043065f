package hearsay.annotate.organization;

import java.util.EnumMap;
import java.util.Map;

/** The values of one mention's features; 0 until set. */
final class MentionValues {
  private final Map<MentionFeature, Double> values = new EnumMap<>(MentionFeature.class);

  double get(MentionFeature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  void set(MentionFeature feature, double value) {
    values.put(feature, value);
  }

  /** Sets a feature to 1 where it is there, and leaves it else. */
  void mark(MentionFeature feature, boolean there) {
    if (there) {
      set(feature, 1);
    }
  }
}
