package hearsay.annotate.linear;

import hearsay.text.FeatureHash;
import java.util.List;

/** What the model of names has learned. Immutable. */
final class NameParameters {
  static final String FILE = "names.bin";

  private final List<String> labels;
  private final HashTable features;
  private final float[] weights;
  private final HashTable lowerCaseWords;

  private NameParameters(Binary in) {
    labels = in.texts();
    features = in.table();
    weights = in.floats();
    lowerCaseWords = in.table();
  }

  static NameParameters load() {
    return new NameParameters(Binary.resource(FILE));
  }

  /** The labels of words. */
  List<String> labels() {
    return labels;
  }

  /**
   * Where the weights of the feature with that hash begin, or {@link HashTable#ABSENT}. A feature
   * of one word has a weight for each label, a feature of a word and the one before it a weight for
   * each pair of labels, the earlier word's first.
   */
  int find(long hash) {
    return features.get(hash);
  }

  /**
   * Adds the weights of a feature, natural logarithms, each to its sum.
   *
   * @param place as {@link #find} tells it; nothing is added where that is no place
   * @param sums as many as the feature has weights
   */
  void addAt(int place, double[] sums) {
    if (place != HashTable.ABSENT) {
      float[] all = weights;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += all[place + i];
      }
    }
  }

  /** Adds the weights of several features, in their order. */
  void addAll(int[] places, double[] sums) {
    for (int place : places) {
      addAt(place, sums);
    }
  }

  /** The sums of the weights of several features, added in their order. */
  double[] sum(int[] places, int width) {
    double[] sums = new double[width];
    addAll(places, sums);
    return sums;
  }

  /** Whether the model knows the word in lower case. */
  boolean knowsInLowerCase(String word) {
    return lowerCaseWords.contains(FeatureHash.of(word));
  }
}
