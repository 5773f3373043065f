package hearsay.annotate.linear;

import hearsay.text.FeatureHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features that hang on one word alone, by where it stands to the word that is looked at: of
 * each those that the model has, as offsets of their weights. Words come again, and looking
 * features up is what costs.
 */
final class FormFeatures {
  private static final int LONGEST_NGRAM = 6;

  /**
   * What CoreNLP makes of the cluster and the shape of a word that is not there, in some features.
   */
  private static final String MISSING = "null";

  /** Of the word itself. */
  final int[] own;

  /** Of the word before. */
  final int[] before;

  /** Of the word after. */
  final int[] after;

  /** Of each of the words before. */
  final int[] earlier;

  /** Of each of the words after. */
  final int[] later;

  /** Of the word itself, for its label and that of the word before it. */
  final int[] pairOwn;

  /** Of the word before, for both labels. */
  final int[] pairBefore;

  /** Of the word after, for both labels. */
  final int[] pairAfter;

  static FormFeatures of(String text, String shape, String cluster, NameParameters parameters) {
    return new FormFeatures(text, shape, cluster, shape, cluster, parameters);
  }

  /** Of a word that is not there. */
  static FormFeatures none(NameParameters parameters) {
    return new FormFeatures("", "", "", MISSING, MISSING, parameters);
  }

  private FormFeatures(
      String text,
      String shape,
      String cluster,
      String shapeAfter,
      String clusterBeside,
      NameParameters parameters) {
    List<Long> itself = new ArrayList<>();
    itself.add(ofWord(cluster, "-DISTSIM"));
    itself.add(ofWord(text, "-WORD"));
    itself.add(ofWord(shape, "-TYPE"));
    addNgrams(text, itself);
    own = found(itself, parameters);
    before =
        found(
            List.of(
                ofWord(text, "-PW"), ofWord(clusterBeside, "-PDISTSIM"), ofWord(shape, "-PTYPE")),
            parameters);
    after =
        found(
            List.of(
                ofWord(text, "-NW"), ofWord(clusterBeside, "-NDISTSIM"), ofWord(shape, "-NTYPE")),
            parameters);
    earlier = found(List.of(ofWord(text, "-DISJP")), parameters);
    later = found(List.of(ofWord(text, "-DISJN")), parameters);
    pairOwn =
        found(
            List.of(
                ofPair(text, "-PSEQW"),
                ofPair(cluster, "-PSEQcDS"),
                ofPair(shape, "-PSEQcS"),
                ofPair(shape, "-TPS2")),
            parameters);
    pairBefore =
        found(
            List.of(ofPair(text, "-PSEQpW"), ofPair(cluster, "-PSEQpDS"), ofPair(shape, "-PSEQpS")),
            parameters);
    pairAfter = found(List.of(ofPair(shapeAfter, "-TNS1")), parameters);
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
