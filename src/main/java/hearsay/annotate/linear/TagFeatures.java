package hearsay.annotate.linear;

import java.util.List;
import java.util.Set;

/**
 * The features of a sentence's words that hang on where the words stand, not on tags. Numbers are
 * those of CoreNLP's extractors under the model's architecture: five for all words, the rest for
 * rare ones.
 */
final class TagFeatures {
  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_AFTER = 2;
  static final int TWO_TAGS = 3;
  static final int TAG_BEFORE = 4;

  /** How many features all words have. */
  static final int COMMON = 5;

  static final int SHAPE_BEFORE = COMMON;
  static final int SHAPE = COMMON + 1;
  static final int SHAPE_AFTER = COMMON + 2;
  static final int CLUSTER_BEFORE = COMMON + 3;
  static final int CLUSTER = COMMON + 4;
  static final int CLUSTER_AFTER = COMMON + 5;
  static final int CLUSTERS = COMMON + 6;
  static final int UPPER_CASE = COMMON + 7;
  static final int NUMBER = COMMON + 8;
  static final int DASH = COMMON + 9;
  static final int LETTER_DIGIT_DASH = COMMON + 10;
  static final int COMPANY = COMMON + 11;
  static final int ALL_UPPER_CASE = COMMON + 12;
  static final int UPPER_DIGIT_DASH = COMMON + 13;
  static final int START_TAG = COMMON + 14;
  static final int MIDDLE_TAG = COMMON + 15;
  static final int START_UPPER_CASE = COMMON + 16;

  /** Of one letter; those of two to ten letters follow. */
  static final int PREFIX = COMMON + 17;

  /** Of one letter; those of two to ten letters follow. */
  static final int SUFFIX = COMMON + 27;

  static final int SHAPE_4 = COMMON + 37;
  static final int NO_ALPHANUMERIC = COMMON + 38;

  /** How many kinds of features there are. */
  static final int KINDS = COMMON + 39;

  /** The word and the tag of what is before and after a sentence. */
  static final String NOTHING = "NA";

  /** What a feature says that does not apply. */
  private static final String NO = "0";

  private static final int COMPANY_WINDOW = 3;

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final List<TaggedForm> words;
  private final TaggedForm nothing;
  private final TagParameters parameters;

  /**
   * @param nothing what stands for a word before and after the sentence
   */
  TagFeatures(List<TaggedForm> words, TaggedForm nothing, TagParameters parameters) {
    this.words = words;
    this.nothing = nothing;
    this.parameters = parameters;
  }

  private TaggedForm word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : nothing;
  }

  /** Of each tag what the word and the words around speak for it. */
  double[] ofWords(int i) {
    TaggedForm here = word(i);
    TaggedForm before = word(i - 1);
    TaggedForm after = word(i + 1);
    double[] sums = new double[parameters.tags().size()];
    parameters.add(WORD_BEFORE, before.text(), sums);
    parameters.add(WORD_AFTER, after.text(), sums);
    if (here.rare()) {
      parameters.add(SHAPE_BEFORE, before.shape(), sums);
      parameters.add(SHAPE_AFTER, after.shape(), sums);
      parameters.add(CLUSTER_BEFORE, before.cluster(), sums);
      parameters.add(CLUSTER_AFTER, after.cluster(), sums);
      String clusters = before.cluster() + '|' + here.cluster() + '|' + after.cluster();
      parameters.add(CLUSTERS, clusters, sums);
      parameters.add(COMPANY, TaggedForm.flag(isOfCompany(i)), sums);
      addCase(here, i == 0, sums);
    }
    here.addLocal(sums);
    return sums;
  }

  private void addCase(TaggedForm here, boolean first, double[] sums) {
    String lowerTag = here.lowerTag();
    String tag = lowerTag != null && here.startsUpperCase() ? lowerTag : NO;
    parameters.add(START_TAG, first ? tag : NO, sums);
    parameters.add(MIDDLE_TAG, first ? NO : tag, sums);
    parameters.add(START_UPPER_CASE, TaggedForm.flag(first && here.hasUpperCase()), sums);
  }

  private boolean isOfCompany(int i) {
    if (!word(i).startsUpperCase()) {
      return false;
    }
    for (int ahead = 0; ahead <= COMPANY_WINDOW; ahead++) {
      if (COMPANY_ENDS.contains(word(i + ahead).text())) {
        return true;
      }
    }
    return false;
  }
}
