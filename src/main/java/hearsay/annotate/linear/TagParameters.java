package hearsay.annotate.linear;

import hearsay.text.FeatureHash;
import java.util.Arrays;
import java.util.List;

/** What the model of parts of speech has learned. Tags are told by their numbers. Immutable. */
final class TagParameters {
  static final String FILE = "tags.bin";

  private final List<String> tags;
  private final byte[] openTags;

  /** By a word's hash, where it is described in {@code entries}. */
  private final HashTable words;

  /**
   * Of each word: 1 if it is rare, else 0; its most frequent tag; how many tags it may have; these.
   */
  private final byte[] entries;

  /** By a feature's hash, its number. */
  private final HashTable features;

  /**
   * Of each feature, where its weights begin in {@code weights}, and the tags that they are of in
   * {@code weighted}; and where those of the last one end.
   */
  private final int[] starts;

  private final byte[] weighted;
  private final double[] weights;

  private TagParameters(Binary in) {
    tags = in.texts();
    openTags = in.bytes();
    words = in.table();
    entries = in.bytes();
    features = in.table();
    starts = in.ints();
    weighted = in.bytes();
    weights = in.doubles();
  }

  static TagParameters load() {
    return new TagParameters(Binary.resource(FILE));
  }

  /** The Penn Treebank's tags, and one for the end of a sentence. */
  List<String> tags() {
    return tags;
  }

  /** Where the word is described, or {@link HashTable#ABSENT} if the model does not know it. */
  int find(String word) {
    return words.get(FeatureHash.of(word));
  }

  /**
   * Whether a word is seldom or unknown.
   *
   * @param entry what {@link #find} says of it
   */
  boolean isRare(int entry) {
    return entry == HashTable.ABSENT || entries[entry] == 1;
  }

  /** The most frequent tag of a word that the model knows. */
  String firstTag(int entry) {
    return tags.get(entries[entry + 1]);
  }

  /** The tags that a word may have. */
  byte[] options(int entry) {
    return entry == HashTable.ABSENT
        ? openTags.clone()
        : Arrays.copyOfRange(entries, entry + 3, entry + 3 + entries[entry + 2]);
  }

  /**
   * Adds a feature's weights, natural logarithms, to the sums of the tags, if the model has it.
   *
   * @param kind the feature's number among CoreNLP's extractors
   */
  void add(int kind, String value, double[] sums) {
    int feature = features.get(hash(kind, value));
    if (feature != HashTable.ABSENT) {
      for (int i = starts[feature]; i < starts[feature + 1]; i++) {
        sums[weighted[i]] += weights[i];
      }
    }
  }

  static long hash(int kind, String value) {
    return FeatureHash.add(FeatureHash.add(FeatureHash.EMPTY, (char) kind), value);
  }
}
