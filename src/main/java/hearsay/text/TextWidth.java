package hearsay.text;

/**
 * The width at which a text was wrapped, if it was: the one for which the most lines of the text
 * had no room for the first word of the next. Memory does not hang on the text's length.
 */
final class TextWidth {
  /** No program wraps narrower, nor people who write lines as they like. */
  static final int NARROWEST = 50;

  static final int WIDEST = 120;

  /** Lines of letters of several widths differ by this part of the width in how many they hold. */
  private static final double SLACK = 0.15;

  private final Counts full = new Counts();
  private final Counts fullMidSentence = new Counts();
  private final Counts nearlyFull = new Counts();
  private final Counts nearlyFullMidSentence = new Counts();
  private final Counts halfFull = new Counts();
  private final Counts wider = new Counts();

  /** How many of something there are, for each width. */
  private static final class Counts {
    private final int[] changes = new int[WIDEST + 2];

    /** One more for all widths of [{@code from}, {@code to}). */
    void add(int from, int to) {
      int first = Math.max(NARROWEST, from);
      int end = Math.min(WIDEST + 1, to);
      if (first < end) {
        changes[first]++;
        changes[end]--;
      }
    }

    int[] sums() {
      int[] sums = new int[WIDEST + 1];
      for (int width = NARROWEST; width <= WIDEST; width++) {
        sums[width] = sums[width - 1] + changes[width];
      }
      return sums;
    }
  }

  /** Looks at a line that is not blank. */
  void see(WrittenLine line) {
    if (line.hasWords()) {
      wider.add(0, line.length());
    }
  }

  /** Looks at two lines, one below the other, of which the second can follow the first. */
  void see(WrittenLine before, WrittenLine after) {
    int length = before.length();
    int needed = needed(before, after);
    full.add(length, needed);
    int loose = (int) Math.ceil(needed / (1 - SLACK));
    nearlyFull.add(length, loose);
    if (after.goesOn() && !before.endsSentence()) {
      fullMidSentence.add(length, needed);
      nearlyFullMidSentence.add(length, loose);
    }
    halfFull.add(0, 2 * length);
  }

  private static int needed(WrittenLine before, WrittenLine after) {
    return before.length() + 1 + after.firstWord();
  }

  /** The width; 0 where the text was not wrapped. */
  int width() {
    int exact = best(full.sums(), fullMidSentence.sums(), 3, 0.6);
    return exact > 0 ? exact : best(nearlyFull.sums(), nearlyFullMidSentence.sums(), 6, 0.8);
  }

  private int best(int[] filled, int[] midSentence, int fewest, double share) {
    int best = NARROWEST;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      best = filled[width] > filled[best] ? width : best;
    }
    boolean wrapped =
        filled[best] >= fewest
            && filled[best] >= share * halfFull.sums()[best]
            && 2 * midSentence[best] >= filled[best]
            && filled[best] >= 2 * wider.sums()[best];
    return wrapped ? best : 0;
  }

  /** Whether a line was ended for want of room, so that the next goes on with it. */
  static boolean isFull(WrittenLine before, WrittenLine after, int width) {
    int needed = needed(before, after);
    return needed > width
        || (needed > (1 - SLACK) * width && (after.goesOn() || !before.endsSentence()));
  }
}
