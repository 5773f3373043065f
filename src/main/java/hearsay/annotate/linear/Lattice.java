package hearsay.annotate.linear;

import edu.stanford.nlp.math.ArrayMath;
import java.util.Arrays;

/**
 * All sequences of labels of a sentence, by the forward-backward algorithm (Rabiner 1989), scaled
 * at each word so that nothing becomes too small or too large. The word before the first has each
 * label with the same probability.
 */
final class Lattice {
  private final double[][] weights;
  private final int labels;

  /**
   * @param scores of each word the natural logarithm of the weight of each pair of labels: at
   *     {@code before * labels + own}
   */
  Lattice(double[][] scores, int labels) {
    this.labels = labels;
    weights = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      weights[i] = scaled(scores[i]);
    }
  }

  /** The weights themselves, in proportion to the highest. */
  private static double[] scaled(double[] scores) {
    double most = ArrayMath.max(scores);
    double[] weights = new double[scores.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(scores[i] - most);
    }
    return weights;
  }

  /** Of each word the probability of each label. */
  double[][] marginals() {
    double[][] forward = forward();
    double[] backward = new double[labels];
    Arrays.fill(backward, 1);
    double[][] marginals = new double[weights.length][];
    for (int i = weights.length - 1; i >= 0; i--) {
      double[] both = ArrayMath.pairwiseMultiply(forward[i], backward);
      ArrayMath.normalize(both);
      marginals[i] = both;
      backward = before(weights[i], backward);
    }
    return marginals;
  }

  private double[][] forward() {
    double[][] forward = new double[weights.length][];
    double[] earlier = new double[labels];
    Arrays.fill(earlier, 1);
    for (int i = 0; i < weights.length; i++) {
      earlier = after(weights[i], earlier);
      forward[i] = earlier;
    }
    return forward;
  }

  /** How well what comes before a word, and the word, go with each of its labels. */
  private double[] after(double[] weights, double[] forward) {
    double[] result = new double[labels];
    for (int label = 0; label < labels; label++) {
      double sum = 0;
      for (int before = 0; before < labels; before++) {
        sum += forward[before] * weights[before * labels + label];
      }
      result[label] = sum;
    }
    ArrayMath.normalize(result);
    return result;
  }

  /** How well what follows a word goes with each of its labels. */
  private double[] before(double[] weights, double[] backward) {
    double[] result = new double[labels];
    for (int before = 0; before < labels; before++) {
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        sum += backward[label] * weights[before * labels + label];
      }
      result[before] = sum;
    }
    ArrayMath.normalize(result);
    return result;
  }
}
