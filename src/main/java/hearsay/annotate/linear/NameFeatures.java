package hearsay.annotate.linear;

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

  /** Before and behind a word: how far words count wherever they stand there. */
  private static final int NEAR = 5;

  /** How far the same name is looked for. */
  private static final int FAR = 150;

  private static final int LONGEST_NGRAM = 6;
  private static final int SHORT_WORD = 3;

  /**
   * What CoreNLP makes of the cluster and the shape of a word that is not there, in some features.
   */
  private static final String MISSING = "null";

  private final List<NamedForm> words;

  NameFeatures(List<NamedForm> words) {
    this.words = words;
  }

  private NamedForm word(int i) {
    return isIn(i) ? words.get(i) : NamedForm.NONE;
  }

  private boolean isIn(int i) {
    return i >= 0 && i < words.size();
  }

  void addOfWord(int i, WeightSum sum) {
    NamedForm here = word(i);
    NamedForm before = word(i - 1);
    NamedForm behind = word(i + 1);
    add(sum, here.cluster(), "-DISTSIM");
    add(sum, here.text(), "-WORD");
    add(sum, before.text(), "-PW");
    add(sum, isIn(i - 1) ? before.cluster() : MISSING, "-PDISTSIM");
    add(sum, behind.text(), "-NW");
    add(sum, isIn(i + 1) ? behind.cluster() : MISSING, "-NDISTSIM");
    sum.add(FeatureHash.add(OF_WORD, "###"));
    addNgrams(here.text(), sum);
    addShapes(i, sum);
    addOccurrences(i, sum);
    for (int distance = 1; distance <= NEAR; distance++) {
      add(sum, word(i + distance).text(), "-DISJN");
      add(sum, word(i - distance).text(), "-DISJP");
    }
  }

  private static void add(WeightSum sum, String first, String last) {
    sum.add(FeatureHash.add(FeatureHash.add(OF_WORD, first), last));
  }

  private static void addJoined(WeightSum sum, String first, String second, String last) {
    long begun = FeatureHash.add(FeatureHash.add(OF_WORD, first), "...");
    sum.add(FeatureHash.add(FeatureHash.add(begun, second), last));
  }

  private void addShapes(int i, WeightSum sum) {
    NamedForm before = word(i - 1);
    NamedForm behind = word(i + 1);
    String shape = word(i).shape();
    add(sum, shape, "-TYPE");
    add(sum, before.shape(), "-PTYPE");
    add(sum, behind.shape(), "-NTYPE");
    addJoined(sum, before.text(), shape, "-PW_CTYPE");
    addJoined(sum, shape, behind.text(), "-NW_CTYPE");
    addJoined(sum, before.shape(), shape, "-PCTYPE");
    addJoined(sum, shape, behind.shape(), "-CNTYPE");
    addJoined(sum, before.shape(), shape + "..." + behind.shape(), "-PCNTYPE");
    if (before.text().length() <= SHORT_WORD) {
      addJoined(sum, word(i - 2).text(), shape, "-PPW_CTYPE");
    }
    if (behind.text().length() <= SHORT_WORD) {
      addJoined(sum, word(i + 2).text(), shape, "-NNW_CTYPE");
    }
  }

  /** The word's beginnings and ends, with marks at its edges. */
  private static void addNgrams(String text, WeightSum sum) {
    String marked = '<' + text + '>';
    int length = marked.length();
    long begun = FeatureHash.add(OF_WORD, '#');
    long prefix = begun;
    for (int end = 1; end <= Math.min(LONGEST_NGRAM, length); end++) {
      prefix = FeatureHash.add(prefix, marked.charAt(end - 1));
      if (end > 1) {
        sum.add(FeatureHash.add(prefix, '#'));
      }
    }
    for (int start = Math.max(0, length - LONGEST_NGRAM); start < length - 1; start++) {
      sum.add(FeatureHash.add(FeatureHash.add(begun, marked, start, length), '#'));
    }
  }

  /** Whether a word that may be a name on its own stands elsewhere in the sentence too. */
  private void addOccurrences(int i, WeightSum sum) {
    String text = word(i).text();
    String behind = word(i + 1).text();
    if (!(isName(text)
        && isLowerCase(behind)
        && hasLetter(behind)
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
    addPair(sum, here.text(), "-PSEQW");
    addPair(sum, before.text(), "-", here.text(), "-PSEQW2");
    addPair(sum, before.text(), "-PSEQpW");
    addPair(sum, before.cluster(), "-PSEQpDS");
    addPair(sum, here.cluster(), "-PSEQcDS");
    addPair(sum, before.cluster(), "-", here.cluster(), "-PSEQpcDS");
    addPair(sum, before.shape(), "-PSEQpS");
    addPair(sum, here.shape(), "-PSEQcS");
    addPair(sum, before.shape(), "-", here.shape(), "-TYPES");
    addPair(sum, here.shape(), "-TPS2");
    addPair(sum, isIn(i + 1) ? word(i + 1).shape() : MISSING, "-TNS1");
  }

  private static void addPair(WeightSum sum, String... parts) {
    long hash = OF_PAIR;
    for (String part : parts) {
      hash = FeatureHash.add(hash, part);
    }
    sum.add(hash);
  }
}
