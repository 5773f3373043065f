package hearsay.annotate.linear;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the features of parts of speech say of a word wherever it stands. Immutable. */
final class TaggedForm {
  private static final String NO_CLUSTER = "null";
  private static final String TOO_SHORT = "######";
  private static final int LONGEST_AFFIX = 10;

  private final String text;
  private final boolean rare;
  private final byte[] options;
  private final String shape;
  private final String cluster;
  private final @Nullable String lowerTag;
  private final double[] local;

  private TaggedForm(String text, TagParameters parameters, WordClusters clusters) {
    this.text = text;
    int entry = parameters.find(text);
    rare = parameters.isRare(entry);
    options = parameters.options(entry);
    shape = WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2);
    String lower = text.toLowerCase(Locale.ROOT);
    cluster = clusters.of(lower, NO_CLUSTER);
    int lowerEntry = parameters.find(lower);
    lowerTag = lowerEntry == HashTable.ABSENT ? null : parameters.firstTag(lowerEntry);
    local = new double[parameters.tags().size()];
    parameters.add(TagFeatures.WORD, text, local);
    if (rare) {
      addLooks(text, shape, cluster, parameters, local);
    }
  }

  /** The form of a word in any spelling. */
  static TaggedForm of(String word, TagParameters parameters, WordClusters clusters) {
    return spelled(new AmericanizeFunction().apply(word), parameters, clusters);
  }

  /** The form of a word in American spelling, or of a sign that the model has for no word. */
  static TaggedForm spelled(String text, TagParameters parameters, WordClusters clusters) {
    return new TaggedForm(text, parameters, clusters);
  }

  /** In American spelling. */
  String text() {
    return text;
  }

  /** Whether the model has seen it seldom or never: then it is judged by how it looks. */
  boolean rare() {
    return rare;
  }

  int options() {
    return options.length;
  }

  /** The number of a tag that it may have. */
  int option(int i) {
    return options[i];
  }

  /** How it is written: where capitals, digits and signs stand in it. */
  String shape() {
    return shape;
  }

  /** The name of its cluster. */
  String cluster() {
    return cluster;
  }

  /** The most frequent tag of the word in lower case; null if that is unknown. */
  @Nullable String lowerTag() {
    return lowerTag;
  }

  /** Adds to the sums of all tags what the word by itself speaks for each. */
  void addLocal(double[] sums) {
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] += local[tag];
    }
  }

  private static void addLooks(
      String text, String shape, String cluster, TagParameters parameters, double[] sums) {
    parameters.add(TagFeatures.SHAPE, shape, sums);
    parameters.add(TagFeatures.CLUSTER, cluster, sums);
    boolean upper = text.chars().anyMatch(Character::isUpperCase);
    boolean digit = text.chars().anyMatch(Character::isDigit);
    boolean dash = text.indexOf('-') >= 0;
    boolean letter = text.chars().anyMatch(Character::isLetter);
    parameters.add(TagFeatures.UPPER_CASE, flag(upper), sums);
    parameters.add(TagFeatures.NUMBER, flag(digit), sums);
    parameters.add(TagFeatures.DASH, flag(dash), sums);
    parameters.add(TagFeatures.LETTER_DIGIT_DASH, flag(letter && dash && digit), sums);
    boolean allUpper = text.chars().allMatch(Character::isUpperCase);
    parameters.add(TagFeatures.ALL_UPPER_CASE, flag(allUpper), sums);
    parameters.add(TagFeatures.UPPER_DIGIT_DASH, flag(upper && dash && digit), sums);
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      boolean fits = text.length() >= length;
      String prefix = fits ? text.substring(0, length) : TOO_SHORT;
      parameters.add(TagFeatures.PREFIX + length - 1, prefix, sums);
    }
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      boolean fits = text.length() >= length;
      String suffix = fits ? text.substring(text.length() - length) : TOO_SHORT;
      parameters.add(TagFeatures.SUFFIX + length - 1, suffix, sums);
    }
    String shape4 = WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4);
    parameters.add(TagFeatures.SHAPE_4, shape4, sums);
    boolean alphanumeric = text.codePoints().anyMatch(Character::isLetterOrDigit);
    parameters.add(TagFeatures.NO_ALPHANUMERIC, flag(!alphanumeric), sums);
  }

  static String flag(boolean value) {
    return value ? "1" : "0";
  }

  boolean startsUpperCase() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  boolean hasUpperCase() {
    return text.chars().anyMatch(Character::isUpperCase);
  }
}
