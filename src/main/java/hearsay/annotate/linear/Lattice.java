package hearsay.annotate.linear;

import edu.stanford.nlp.math.ArrayMath;

/**
 * All sequences of labels of a sentence, by the forward-backward algorithm (Rabiner 1989). The word
 * before the first has each label with the same probability.
 */
final class Lattice {
  private final double[][] scores;
  private final int labels;

  /**
   * @param scores of each word the natural logarithm of the weight of each pair of labels: at
   *     {@code before * labels + own}
   */
  Lattice(double[][] scores, int labels) {
    this.scores = scores;
    this.labels = labels;
  }

  /** Of each word the probability of each label. */
  double[][] marginals() {
    double[][] forward = forward();
    double[] backward = new double[labels];
    double[][] marginals = new double[scores.length][];
    for (int i = scores.length - 1; i >= 0; i--) {
      double[] both = new double[labels];
      for (int label = 0; label < labels; label++) {
        both[label] = forward[i][label] + backward[label];
      }
      double total = ArrayMath.logSum(both);
      for (int label = 0; label < labels; label++) {
        both[label] = Math.exp(both[label] - total);
      }
      marginals[i] = both;
      backward = before(i, backward);
    }
    return marginals;
  }

  private double[][] forward() {
    double[][] forward = new double[scores.length][labels];
    double[] paths = new double[labels];
    double[] earlier = new double[labels];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < labels; label++) {
        for (int before = 0; before < labels; before++) {
          paths[before] = earlier[before] + scores[i][before * labels + label];
        }
        forward[i][label] = ArrayMath.logSum(paths);
      }
      earlier = forward[i];
    }
    return forward;
  }

  /** The weights of what follows the word before the {@code i}th, by that word's label. */
  private double[] before(int i, double[] backward) {
    double[] result = new double[labels];
    double[] paths = new double[labels];
    for (int before = 0; before < labels; before++) {
      for (int label = 0; label < labels; label++) {
        paths[label] = backward[label] + scores[i][before * labels + label];
      }
      result[before] = ArrayMath.logSum(paths);
    }
    return result;
  }
}
