package hearsay.attribute;

import java.util.List;

/** Where a text may be cut, the best kind of place first. */
enum Boundary {
  PARAGRAPH,
  SENTENCE,
  WORD;

  private static final String SENTENCE_ENDS = ".!?";

  /**
   * The best kind that stands in front of a word.
   *
   * @param word not the first
   */
  static Boundary before(List<Word> words, int word) {
    Word last = words.get(word - 1);
    if (last.paragraph() != words.get(word).paragraph()) {
      return PARAGRAPH;
    }
    return SENTENCE_ENDS.indexOf(last.mark()) >= 0 ? SENTENCE : WORD;
  }

  boolean includes(Boundary other) {
    return other.compareTo(this) <= 0;
  }
}
