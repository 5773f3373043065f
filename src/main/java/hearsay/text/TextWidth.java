package hearsay.text;

/**
 * The width at which a program has wrapped a text, in UTF-16 units.
 *
 * @param columns the most that a line holds
 * @param exact whether letters counted alike, as in plain text; in a text that was copied from
 *     print, where they do not, lines hold more or less
 */
record TextWidth(int columns, boolean exact) {
  /** Lines of letters of several widths differ by this part of the width in how many they hold. */
  static final double SLACK = 0.15;

  /** What a line would have been long with the first word of the next. */
  static int needed(WrittenLine before, WrittenLine after) {
    return before.length() + 1 + after.firstWord();
  }

  /** Whether a line ends for want of room, so that the next one goes on with it. */
  boolean isFull(WrittenLine before, WrittenLine after) {
    int needed = needed(before, after);
    if (needed > columns || needed <= (1 - SLACK) * columns) {
      return needed > columns;
    }
    return after.goesOn() || (!exact && !before.endsSentence() && !after.isDateline());
  }
}
