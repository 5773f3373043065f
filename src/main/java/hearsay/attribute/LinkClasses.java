package hearsay.attribute;

/** How two spans lie to each other, in classes that the linker has learned a score for. */
final class LinkClasses {
  private static final int FARTHEST = 9;
  private static final int MOST_PARAGRAPHS = 3;
  private static final int MOST_BETWEEN = 4;

  private LinkClasses() {}

  /** Words from one to the other, by powers of two: above 9 where the answer stands before. */
  static int distance(LabelledSpan asking, LabelledSpan answer) {
    boolean before = answer.last() < asking.first();
    int gap = before ? asking.first() - answer.last() : Math.max(answer.first() - asking.last(), 1);
    int bits = Math.min(Integer.SIZE - Integer.numberOfLeadingZeros(gap), FARTHEST);
    return FARTHEST + (before ? bits : -bits);
  }

  /** 3 where both stand in one paragraph, above it where the answer stands in an earlier one. */
  static int paragraphs(LabelledSpan asking, LabelledSpan answer) {
    int apart = asking.paragraph() - answer.paragraph();
    return MOST_PARAGRAPHS + Math.max(-MOST_PARAGRAPHS, Math.min(MOST_PARAGRAPHS, apart));
  }

  /**
   * 4 + n for the nth answer before the asking span, 4 - n for the nth after it.
   *
   * @param index of the answer among all, which are in text order
   * @param before how many of them begin before the asking span
   */
  static int between(int index, int before) {
    return index < before
        ? MOST_BETWEEN + Math.min(before - index, MOST_BETWEEN)
        : MOST_BETWEEN - Math.min(index - before + 1, MOST_BETWEEN);
  }
}
