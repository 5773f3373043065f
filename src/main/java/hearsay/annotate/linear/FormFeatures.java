package hearsay.annotate.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features that hang on one word alone, by where it stands to the word that is looked at: of
 * each those that the model has, as offsets of their weights. Words come again, and looking
 * features up is what costs.
 *
 * @param own of the word itself
 * @param before of the word before
 * @param behind of the word behind
 * @param earlier of each of the words before
 * @param later of each of the words behind
 * @param pairOwn of the word itself, for its label and that of the word before
 * @param pairBefore of the word before, for both labels
 * @param pairBehind of the word behind, for both labels
 */
record FormFeatures(
    int[] own,
    int[] before,
    int[] behind,
    int[] earlier,
    int[] later,
    int[] pairOwn,
    int[] pairBefore,
    int[] pairBehind) {
  private static final int LONGEST_NGRAM = 6;

  /** What CoreNLP makes of the cluster and the shape of a word that is not there, in some features. */
  private static final String MISSING = "null";

  static FormFeatures of(String text, String shape, String cluster, NameParameters parameters) {
    return of(text, shape, cluster, shape, cluster, parameters);
  }

  /** Of a word that is not there. */
  static FormFeatures none(NameParameters parameters) {
    return of("", "", "", MISSING, MISSING, parameters);
  }

  private static FormFeatures of(
      String text,
      String shape,
      String cluster,
      String shapeBehind,
      String clusterBeside,
      NameParameters parameters) {
    List<Long> own = new ArrayList<>();
    own.add(ofWord(cluster, "-DISTSIM"));
    own.add(ofWord(text, "-WORD"));
    own.add(ofWord(shape, "-TYPE"));
    addNgrams(text, own);
    return new FormFeatures(
        found(own, parameters),
        found(
            List.of(ofWord(text, "-PW"), ofWord(clusterBeside, "-PDISTSIM"), ofWord(shape, "-PTYPE")),
            parameters),
        found(
            List.of(ofWord(text, "-NW"), ofWord(clusterBeside, "-NDISTSIM"), ofWord(shape, "-NTYPE")),
            parameters),
        found(List.of(ofWord(text, "-DISJP")), parameters),
        found(List.of(ofWord(text, "-DISJN")), parameters),
        found(
            List.of(
                ofPair(text, "-PSEQW"),
                ofPair(cluster, "-PSEQcDS"),
                ofPair(shape, "-PSEQcS"),
                ofPair(shape, "-TPS2")),
            parameters),
        found(
            List.of(ofPair(text, "-PSEQpW"), ofPair(cluster, "-PSEQpDS"), ofPair(shape, "-PSEQpS")),
            parameters),
        found(List.of(ofPair(shapeBehind, "-TNS1")), parameters));
  }

  private static int[] found(List<Long> hashes, NameParameters parameters) {
    return Arrays.stream(hashes.stream().mapToInt(parameters::find).toArray())
        .filter(offset -> offset != HashTable.ABSENT)
        .toArray();
  }

  private static long ofWord(String first, String last) {
    return FeatureHash.add(FeatureHash.add(NameFeatures.OF_WORD, first), last);
  }

  private static long ofPair(String first, String last) {
    return FeatureHash.add(FeatureHash.add(NameFeatures.OF_PAIR, first), last);
  }

  /** The word's beginnings and ends, with marks at its edges. */
  private static void addNgrams(String text, List<Long> hashes) {
    String marked = '<' + text + '>';
    int length = marked.length();
    long begun = FeatureHash.add(NameFeatures.OF_WORD, '#');
    long prefix = begun;
    for (int end = 1; end <= Math.min(LONGEST_NGRAM, length); end++) {
      prefix = FeatureHash.add(prefix, marked.charAt(end - 1));
      if (end > 1) {
        hashes.add(FeatureHash.add(prefix, '#'));
      }
    }
    for (int start = Math.max(0, length - LONGEST_NGRAM); start < length - 1; start++) {
      hashes.add(FeatureHash.add(FeatureHash.add(begun, marked, start, length), '#'));
    }
  }
}
