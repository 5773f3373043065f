package hearsay.attribute;

import hearsay.attribute.ModelSettings.Crf;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the labels of one paragraph's words by a linear-chain conditional random field: the model's
 * scores of each word's labels, and learned scores of which label follows which.
 */
final class LabelDecoder {
  /** The training's stand-in for minus infinity: the score of what cannot be. */
  private static final double IMPOSSIBLE = -1e4;

  private final double[][] transitions;
  private final double[] starts;
  private final double[] ends;

  LabelDecoder(Crf crf) {
    transitions = crf.transitions().stream().map(LabelDecoder::table).toArray(double[][]::new);
    starts = table(crf.starts());
    ends = table(crf.ends());
  }

  private static double[] table(List<Double> scores) {
    return scores.stream()
        .mapToDouble(score -> score <= IMPOSSIBLE ? Double.NEGATIVE_INFINITY : score)
        .toArray();
  }

  /**
   * The most likely sequence of labels (Viterbi's algorithm); of equals, that of lower labels.
   *
   * @param emissions for each word the score of each label; at least one word
   */
  int[] best(double[][] emissions) {
    int[][] back = new int[emissions.length][];
    double[] scores = sum(starts, emissions[0]);
    for (int i = 1; i < emissions.length; i++) {
      double[] next = new double[scores.length];
      back[i] = new int[scores.length];
      for (int label = 0; label < scores.length; label++) {
        int from = 0;
        for (int before = 1; before < scores.length; before++) {
          if (scores[before] + transitions[before][label]
              > scores[from] + transitions[from][label]) {
            from = before;
          }
        }
        back[i][label] = from;
        next[label] = scores[from] + transitions[from][label] + emissions[i][label];
      }
      scores = next;
    }
    int[] labels = new int[emissions.length];
    labels[labels.length - 1] = highest(sum(scores, ends));
    for (int i = labels.length - 1; i > 0; i--) {
      labels[i - 1] = back[i][labels[i]];
    }
    return labels;
  }

  /** For each word the probability of each label (the forward-backward algorithm). */
  double[][] marginals(double[][] emissions) {
    int count = emissions.length;
    int labels = starts.length;
    double[][] forward = new double[count][];
    double[][] backward = new double[count][];
    double[] through = new double[labels];
    forward[0] = sum(starts, emissions[0]);
    for (int i = 1; i < count; i++) {
      forward[i] = new double[labels];
      for (int label = 0; label < labels; label++) {
        for (int before = 0; before < labels; before++) {
          through[before] = forward[i - 1][before] + transitions[before][label];
        }
        forward[i][label] = logSum(through) + emissions[i][label];
      }
    }
    backward[count - 1] = ends;
    for (int i = count - 2; i >= 0; i--) {
      backward[i] = new double[labels];
      for (int label = 0; label < labels; label++) {
        for (int after = 0; after < labels; after++) {
          through[after] =
              transitions[label][after] + emissions[i + 1][after] + backward[i + 1][after];
        }
        backward[i][label] = logSum(through);
      }
    }
    double[][] marginals = new double[count][];
    for (int i = 0; i < count; i++) {
      double[] both = sum(forward[i], backward[i]);
      double total = logSum(both);
      marginals[i] = Arrays.stream(both).map(score -> Math.exp(score - total)).toArray();
    }
    return marginals;
  }

  private static double[] sum(double[] left, double[] right) {
    double[] sum = new double[left.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = left[i] + right[i];
    }
    return sum;
  }

  private static int highest(double[] scores) {
    int highest = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[highest]) {
        highest = i;
      }
    }
    return highest;
  }

  /** The logarithm of the sum of what these are the logarithms of; one at least is finite. */
  static double logSum(double[] scores) {
    double highest = scores[highest(scores)];
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - highest);
    }
    return highest + Math.log(sum);
  }
}
