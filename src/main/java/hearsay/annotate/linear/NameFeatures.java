package hearsay.annotate.linear;

import hearsay.text.FeatureHash;
import java.util.Arrays;
import java.util.List;

/**
 * The features of a sentence's words, named as CoreNLP's NERFeatureFactory names them under the
 * model's settings. A feature that a word has twice counts once; only a word that stands around it
 * twice, or an n-gram, makes one, since features of different kinds have names with different ends.
 */
final class NameFeatures {
  /** The hash with which the names of features of one word begin. */
  static final long OF_WORD = FeatureHash.of("C|");

  /** The hash with which the names of features of a word and the one before it begin. */
  static final long OF_PAIR = FeatureHash.of("CpC|");

  /** Before and after a word: how far words count wherever they stand there. */
  private static final int NEAR = 5;

  /** How far the same name is looked for. */
  private static final int FAR = 150;

  private static final int SHORT_WORD = 3;

  private static final char[] JOINT = FeaturePart.JOINT.toCharArray();
  private static final char[] WORD_BEFORE = "-PW_CTYPE".toCharArray();
  private static final char[] WORD_AFTER = "-NW_CTYPE".toCharArray();
  private static final char[] SECOND_WORD_BEFORE = "-PPW_CTYPE".toCharArray();
  private static final char[] SECOND_WORD_AFTER = "-NNW_CTYPE".toCharArray();
  private static final char[] SHAPE_BEFORE = "-PCTYPE".toCharArray();
  private static final char[] SHAPE_AFTER = "-CNTYPE".toCharArray();
  private static final char[] SHAPES_AROUND = "-PCNTYPE".toCharArray();
  private static final char[] PAIR_OF_WORDS = "-PSEQW2".toCharArray();
  private static final char[] PAIR_OF_CLUSTERS = "-PSEQpcDS".toCharArray();
  private static final char[] PAIR_OF_SHAPES = "-TYPES".toCharArray();

  /** The features whose names have no word in them, as offsets of their weights. */
  private record Fixed(int always, int noOtherPlace, int laterPlace, int earlierPlace) {
    static Fixed of(NameParameters parameters) {
      return new Fixed(
          parameters.find(FeatureHash.add(OF_WORD, "###")),
          parameters.find(FeatureHash.add(OF_WORD, "NO-OCCURRENCE-PATTERN")),
          parameters.find(FeatureHash.add(OF_WORD, "X-NEXT-OCCURRENCE-X")),
          parameters.find(FeatureHash.add(OF_WORD, "X-PREV-OCCURRENCE-X")));
    }
  }

  private final NameParameters parameters;
  private final NamedForm none;
  private final Fixed fixed;

  NameFeatures(NameParameters parameters) {
    this.parameters = parameters;
    this.none = NamedForm.none(parameters);
    this.fixed = Fixed.of(parameters);
  }

  /** The words, with what is asked for before the first and after the last of them. */
  NamedForm[] padded(List<NamedForm> words) {
    NamedForm[] padded = new NamedForm[words.size() + 2 * NEAR];
    Arrays.fill(padded, none);
    for (int i = 0; i < words.size(); i++) {
      padded[NEAR + i] = words.get(i);
    }
    return padded;
  }

  /**
   * Of each label the sum of the weights of a word's features.
   *
   * @param words as {@link #padded} gives them
   * @param word its number in the sentence
   */
  double[] ofWord(NamedForm[] words, int word) {
    int i = NEAR + word;
    double[] sums = words[i].features().own.clone();
    parameters.addAll(words[i - 1].features().before, sums);
    parameters.addAll(words[i + 1].features().after, sums);
    parameters.addAt(fixed.always, sums);
    addShapes(words, i, sums);
    addOccurrences(words, i, sums);
    for (int distance = 1; distance <= NEAR; distance++) {
      addLater(words, i, distance, sums);
      addEarlier(words, i, distance, sums);
    }
    return sums;
  }

  private void addLater(NamedForm[] words, int i, int distance, double[] sums) {
    int later = words[i + distance].features().later;
    for (int nearer = i + 1; nearer < i + distance; nearer++) {
      if (words[nearer].features().later == later) {
        return;
      }
    }
    parameters.addAt(later, sums);
  }

  private void addEarlier(NamedForm[] words, int i, int distance, double[] sums) {
    int earlier = words[i - distance].features().earlier;
    for (int nearer = i - 1; nearer > i - distance; nearer--) {
      if (words[nearer].features().earlier == earlier) {
        return;
      }
    }
    parameters.addAt(earlier, sums);
  }

  private void addShapes(NamedForm[] words, int i, double[] sums) {
    NamedForm before = words[i - 1];
    NamedForm after = words[i + 1];
    FeaturePart shape = words[i].shape();
    addEnded(before.word().ofWord(shape), WORD_BEFORE, sums);
    addEnded(shape.ofWord(after.word()), WORD_AFTER, sums);
    long shapes = before.shape().ofWord(shape);
    addEnded(shapes, SHAPE_BEFORE, sums);
    addEnded(shape.ofWord(after.shape()), SHAPE_AFTER, sums);
    addEnded(after.shape().after(FeatureHash.add(shapes, JOINT)), SHAPES_AROUND, sums);
    if (before.text().length() <= SHORT_WORD) {
      addEnded(words[i - 2].word().ofWord(shape), SECOND_WORD_BEFORE, sums);
    }
    if (after.text().length() <= SHORT_WORD) {
      addEnded(words[i + 2].word().ofWord(shape), SECOND_WORD_AFTER, sums);
    }
  }

  /** Adds the feature whose name has this hash once the end is added. */
  private void addEnded(long hash, char[] end, double[] sums) {
    parameters.addAt(parameters.find(FeatureHash.add(hash, end)), sums);
  }

  /** Whether a word that may be a name on its own stands elsewhere in the sentence too. */
  private void addOccurrences(NamedForm[] words, int i, double[] sums) {
    if (!(words[i].looks().name()
        && words[i + 1].looks().small()
        && words[i - 1].looks().lettered())) {
      parameters.addAt(fixed.noOtherPlace, sums);
      return;
    }
    if (standsBeyond(words, i, 1)) {
      parameters.addAt(fixed.laterPlace, sums);
    }
    if (standsBeyond(words, i, -1)) {
      parameters.addAt(fixed.earlierPlace, sums);
    }
  }

  /** Whether the same word stands in this direction, but not among the next ones. */
  private static boolean standsBeyond(NamedForm[] words, int i, int step) {
    String text = words[i].text();
    int at = i + step * SHORT_WORD;
    for (int distance = SHORT_WORD; distance < FAR; distance++) {
      if (at < 0 || at >= words.length) {
        return false;
      }
      if (words[at].text().equals(text)) {
        return true;
      }
      at += step;
    }
    return false;
  }

  /**
   * Of each pair of labels the sum of the weights of the features of a word and the one before it.
   *
   * @param words as {@link #padded} gives them
   * @param word its number in the sentence
   */
  double[] ofPair(NamedForm[] words, int word) {
    int i = NEAR + word;
    NamedForm here = words[i];
    NamedForm before = words[i - 1];
    double[] sums = here.features().pairOwn.clone();
    parameters.addAll(before.features().pairBefore, sums);
    parameters.addAll(words[i + 1].features().pairAfter, sums);
    addEnded(before.word().ofPair(here.word()), PAIR_OF_WORDS, sums);
    addEnded(before.cluster().ofPair(here.cluster()), PAIR_OF_CLUSTERS, sums);
    addEnded(before.shape().ofPair(here.shape()), PAIR_OF_SHAPES, sums);
    return sums;
  }
}
