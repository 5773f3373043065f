package hearsay.annotate.organization;

import java.util.Map;
import java.util.TreeMap;

/** What is known of a mention: a value for each of the declared {@link Features}, 0 until set. */
final class FeatureVector {
  private final double[] values;

  FeatureVector() {
    this.values = new double[Features.ALL.size()];
  }

  FeatureVector(FeatureVector other) {
    this.values = other.values.clone();
  }

  void set(Feature feature, double value) {
    values[feature.index()] = value;
  }

  void set(Feature feature, boolean value) {
    set(feature, value ? 1 : 0);
  }

  double get(Feature feature) {
    return values[feature.index()];
  }

  /** The sum of the values, each times its weight. */
  double product(double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** Those that are not 0, by their names. */
  Map<String, Double> byName() {
    Map<String, Double> named = new TreeMap<>();
    for (Feature feature : Features.ALL) {
      if (get(feature) != 0) {
        named.put(feature.name(), get(feature));
      }
    }
    return named;
  }
}
