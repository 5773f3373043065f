package hearsay.annotate.linear;

import hearsay.text.FeatureHash;
import java.util.List;

/** Clusters of words that are used alike (Clark 2003), as both models know them. Immutable. */
public final class WordClusters {
  static final String FILE = "clusters.bin";

  private final HashTable clusters;
  private final List<String> names;

  private WordClusters(HashTable clusters, List<String> names) {
    this.clusters = clusters;
    this.names = names;
  }

  /** Those that the program ships. */
  public static WordClusters load() {
    Binary in = Binary.resource(FILE);
    return new WordClusters(in.table(), in.texts());
  }

  /**
   * The name of a word's cluster, as features spell it.
   *
   * @param word in lower case
   * @param otherwise of a word that is in none
   */
  String of(String word, String otherwise) {
    int cluster = clusters.get(FeatureHash.of(word));
    return cluster == HashTable.ABSENT ? otherwise : names.get(cluster);
  }
}
