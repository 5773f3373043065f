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

  /** A weight, to be added to others; a natural logarithm. */
  float weight(int place) {
    return weights[place];
  }

  /** Whether the model knows the word in lower case. */
  boolean knowsInLowerCase(String word) {
    return lowerCaseWords.contains(FeatureHash.of(word));
  }
}
