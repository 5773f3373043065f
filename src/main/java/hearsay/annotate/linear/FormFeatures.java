package hearsay.annotate.linear;

import hearsay.text.FeatureHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features that hang on one word alone, by where it stands to the word that is looked at: of
 * each those that the model has, as offsets of their weights, or the sums of these where they are
 * the first ones to be added up. Words come again, and looking features up is what costs.
 */
final class FormFeatures {
  private static final int LONGEST_NGRAM = 6;

  /**
   * What CoreNLP makes of the cluster and the shape of a word that is not there, in some features.
   */
  private static final String MISSING = "null";

  /** Of the word itself, the sum for each label. */
  final double[] own;

  /** Of the word before. */
  final int[] before;

  /** Of the word after. */
  final int[] after;

  /** Of each of the words before, or {@link HashTable#ABSENT}. */
  final int earlier;

  /** Of each of the words after, or {@link HashTable#ABSENT}. */
  final int later;

  /** Of the word itself, the sum for its label and that of the word before it. */
  final double[] pairOwn;

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
    int labels = parameters.labels().size();
    own = parameters.sum(found(itself, parameters), labels);
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
    earlier = parameters.find(ofWord(text, "-DISJP"));
    later = parameters.find(ofWord(text, "-DISJN"));
    int[] foundOfPair =
        found(
            List.of(
                FeatureHash.add(NameFeatures.OF_PAIR, "PSEQ"),
                ofPair(text, "-PSEQW"),
                ofPair(cluster, "-PSEQcDS"),
                ofPair(shape, "-PSEQcS"),
                ofPair(shape, "-TPS2")),
            parameters);
    pairOwn = parameters.sum(foundOfPair, labels * labels);
    pairBefore =
        found(
            List.of(ofPair(text, "-PSEQpW"), ofPair(cluster, "-PSEQpDS"), ofPair(shape, "-PSEQpS")),
            parameters);
    pairAfter = found(List.of(ofPair(shapeAfter, "-TNS1")), parameters);
  }

  /** Each once: a short word's beginnings are its ends, too. */
  private static int[] found(List<Long> hashes, NameParameters parameters) {
    int[] found = new int[hashes.size()];
    int count = 0;
    for (long hash : hashes) {
      int offset = parameters.find(hash);
      if (offset != HashTable.ABSENT && !contains(found, count, offset)) {
        found[count++] = offset;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean contains(int[] offsets, int count, int offset) {
    for (int i = 0; i < count; i++) {
      if (offsets[i] == offset) {
        return true;
      }
    }
    return false;
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
