package hearsay.annotate.organization;

import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.Map;

/** Weighs features into the probability that a mention is an organization's name. Immutable. */
final class Judge {
  /** The name of the constant term in {@code weights.tsv}. */
  static final String BIAS = "bias";

  private final Map<String, Double> weights = new HashMap<>();
  private final double bias;

  Judge() {
    for (String line : ResourceLines.of(Judge.class, "weights.tsv")) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    this.bias = weights.getOrDefault(BIAS, 0.0);
  }

  double probability(Features features) {
    double sum = bias;
    for (Map.Entry<String, Double> feature : features.values().entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
