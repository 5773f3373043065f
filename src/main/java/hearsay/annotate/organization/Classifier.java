package hearsay.annotate.organization;

import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A logistic regression: weighs features into the probability that a mention is an organization's
 * name. Immutable.
 */
final class Classifier {
  private static final String WEIGHTS = "weights.tsv";

  /** The name of the constant term. */
  private static final String BIAS = "bias";

  private final double[] weights = new double[Features.ALL.size()];
  private final double bias;

  private Classifier(Map<String, Double> byName) {
    Map<String, Double> left = new HashMap<>(byName);
    this.bias = take(left, BIAS);
    for (Feature feature : Features.ALL) {
      weights[feature.index()] = take(left, feature.name());
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          WEIGHTS
              + " weighs what no feature is: "
              + String.join(", ", new TreeSet<>(left.keySet())));
    }
  }

  private static double take(Map<String, Double> weights, String name) {
    Double weight = weights.remove(name);
    if (weight == null) {
      throw new IllegalArgumentException(WEIGHTS + " has no weight for " + name);
    }
    return weight;
  }

  /** The one that the program ships. */
  static Classifier standard() {
    return of(ResourceLines.of(Classifier.class, WEIGHTS));
  }

  /**
   * A classifier with the weights of these lines.
   *
   * @param lines a feature's name, a tab and its weight; each declared feature once
   * @throws IllegalArgumentException if a feature has no weight, or a weight no feature
   */
  static Classifier of(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int tab = Math.max(0, line.indexOf('\t'));
      String name = line.substring(0, tab);
      if (weights.put(name, Double.valueOf(line.substring(tab))) != null) {
        throw new IllegalArgumentException(WEIGHTS + " has two weights for " + name);
      }
    }
    return new Classifier(weights);
  }

  double probability(FeatureVector features) {
    return probability(features, 0);
  }

  /** With log odds that are known beside the features. */
  double probability(FeatureVector features, double more) {
    return 1 / (1 + Math.exp(-(bias + features.product(weights) + more)));
  }
}
