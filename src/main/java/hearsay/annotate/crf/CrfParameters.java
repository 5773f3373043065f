package hearsay.annotate.crf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the model has learned.
 *
 * @param labels the labels of words
 * @param features by a feature's hash, where its weights begin in {@code weights}: of a feature of
 *     one word a weight for each label, of a feature of a word and the one before it a weight for
 *     each pair of labels, the earlier word's first
 * @param weights natural logarithms
 * @param clusters by the hash of a word in lower case, digits made alike, the number of its cluster
 * @param clusterNames as features spell them
 * @param lowerCaseWords the hashes of words that the model knows in lower case
 */
record CrfParameters(
    List<String> labels,
    HashTable features,
    float[] weights,
    HashTable clusters,
    List<String> clusterNames,
    HashTable lowerCaseWords) {

  /** Reads what {@link CoreNlpConverter} has written. */
  static CrfParameters read(ByteBuffer in) {
    List<String> labels = texts(in);
    HashTable features = HashTable.read(in);
    float[] weights = new float[in.getInt()];
    in.asFloatBuffer().get(weights);
    in.position(in.position() + weights.length * Float.BYTES);
    HashTable clusters = HashTable.read(in);
    List<String> clusterNames = texts(in);
    return new CrfParameters(labels, features, weights, clusters, clusterNames, HashTable.read(in));
  }

  static void write(List<String> texts, ByteBuffer out) {
    byte[] joined = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
    out.putInt(joined.length).put(joined);
  }

  private static List<String> texts(ByteBuffer in) {
    byte[] joined = new byte[in.getInt()];
    in.get(joined);
    return new String(joined, StandardCharsets.UTF_8).lines().toList();
  }
}
