package hearsay.annotate.linear;

import hearsay.text.FeatureHash;
import java.util.List;

/**
 * The features of a sentence's words, named as CoreNLP's NERFeatureFactory names them under the
 * model's settings.
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

  private final List<NamedForm> words;
  private final NamedForm none;

  /**
   * @param none what stands before the first and after the last word
   */
  NameFeatures(List<NamedForm> words, NamedForm none) {
    this.words = words;
    this.none = none;
  }

  private NamedForm word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : none;
  }

  void addOfWord(int i, WeightSum sum) {
    sum.addAll(word(i).features().own);
    sum.addAll(word(i - 1).features().before);
    sum.addAll(word(i + 1).features().after);
    sum.add(FeatureHash.add(OF_WORD, "###"));
    addShapes(i, sum);
    addOccurrences(i, sum);
    for (int distance = 1; distance <= NEAR; distance++) {
      sum.addAll(word(i + distance).features().later);
      sum.addAll(word(i - distance).features().earlier);
    }
  }

  private static void addJoined(WeightSum sum, String first, String second, String last) {
    long begun = FeatureHash.add(FeatureHash.add(OF_WORD, first), "...");
    sum.add(FeatureHash.add(FeatureHash.add(begun, second), last));
  }

  private void addShapes(int i, WeightSum sum) {
    NamedForm before = word(i - 1);
    NamedForm after = word(i + 1);
    String shape = word(i).shape();
    addJoined(sum, before.text(), shape, "-PW_CTYPE");
    addJoined(sum, shape, after.text(), "-NW_CTYPE");
    addJoined(sum, before.shape(), shape, "-PCTYPE");
    addJoined(sum, shape, after.shape(), "-CNTYPE");
    addJoined(sum, before.shape(), shape + "..." + after.shape(), "-PCNTYPE");
    if (before.text().length() <= SHORT_WORD) {
      addJoined(sum, word(i - 2).text(), shape, "-PPW_CTYPE");
    }
    if (after.text().length() <= SHORT_WORD) {
      addJoined(sum, word(i + 2).text(), shape, "-NNW_CTYPE");
    }
  }

  /** Whether a word that may be a name on its own stands elsewhere in the sentence too. */
  private void addOccurrences(int i, WeightSum sum) {
    String text = word(i).text();
    String after = word(i + 1).text();
    if (!(isName(text)
        && isLowerCase(after)
        && hasLetter(after)
        && hasLetter(word(i - 1).text()))) {
      sum.add(FeatureHash.add(OF_WORD, "NO-OCCURRENCE-PATTERN"));
      return;
    }
    for (int distance = SHORT_WORD; distance < FAR; distance++) {
      if (word(i + distance).text().equals(text)) {
        sum.add(FeatureHash.add(OF_WORD, "X-NEXT-OCCURRENCE-X"));
      }
      if (word(i - distance).text().equals(text)) {
        sum.add(FeatureHash.add(OF_WORD, "X-PREV-OCCURRENCE-X"));
      }
    }
  }

  private static boolean isName(String text) {
    return text.length() > 1
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean isLowerCase(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  void addOfPair(int i, WeightSum sum) {
    NamedForm here = word(i);
    NamedForm before = word(i - 1);
    sum.add(FeatureHash.add(OF_PAIR, "PSEQ"));
    sum.addAll(here.features().pairOwn);
    sum.addAll(before.features().pairBefore);
    sum.addAll(word(i + 1).features().pairAfter);
    addPair(sum, before.text(), here.text(), "-PSEQW2");
    addPair(sum, before.cluster(), here.cluster(), "-PSEQpcDS");
    addPair(sum, before.shape(), here.shape(), "-TYPES");
  }

  private static void addPair(WeightSum sum, String first, String second, String last) {
    long begun = FeatureHash.add(FeatureHash.add(OF_PAIR, first), '-');
    sum.add(FeatureHash.add(FeatureHash.add(begun, second), last));
  }
}
