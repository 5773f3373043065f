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
      weights[i] = ArrayMath.exp(ArrayMath.add(scores[i], -ArrayMath.max(scores[i])));
    }
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
    double[][] forward = new double[weights.length][labels];
    double[] earlier = new double[labels];
    Arrays.fill(earlier, 1);
    for (int i = 0; i < weights.length; i++) {
      for (int before = 0; before < labels; before++) {
        for (int label = 0; label < labels; label++) {
          forward[i][label] += earlier[before] * weights[i][before * labels + label];
        }
      }
      ArrayMath.normalize(forward[i]);
      earlier = forward[i];
    }
    return forward;
  }

  /** How well what follows a word goes with each of its labels. */
  private double[] before(double[] weights, double[] backward) {
    double[] result = new double[labels];
    for (int before = 0; before < labels; before++) {
      for (int label = 0; label < labels; label++) {
        result[before] += backward[label] * weights[before * labels + label];
      }
    }
    ArrayMath.normalize(result);
    return result;
  }
}
