package hearsay.text;

import java.util.Optional;

/**
 * What the lines of a text tell of the width at which it was wrapped: for each width, how many of
 * them had no room for the first word of the next, how many of these end within a sentence, how
 * many are at least half full, and how many too long. Memory does not hang on the text's length.
 */
final class WidthEvidence {
  /** No program wraps narrower, nor people who write lines as they like. */
  private static final int NARROWEST = 50;

  static final int WIDEST = 120;

  /** Of the lines of wrapped prose, more than this part ends within a sentence; of lists, none. */
  private static final double MID_SENTENCE = 0.4;

  /** Where letters count alike, this part of the lines that end within a sentence is full. */
  private static final double ALIKE = 0.9;

  private final Counts full = new Counts();
  private final Counts fullMidSentence = new Counts();
  private final Counts nearlyFull = new Counts();
  private final Counts nearlyFullMidSentence = new Counts();
  private final Counts halfFull = new Counts();
  private final Counts halfFullMidSentence = new Counts();
  private final Counts tooLong = new Counts();

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

    /** By width. */
    int[] sums() {
      int[] sums = new int[WIDEST + 1];
      for (int width = NARROWEST; width <= WIDEST; width++) {
        sums[width] = sums[width - 1] + changes[width];
      }
      return sums;
    }
  }

  /** Of a line that is not blank. */
  void add(WrittenLine line) {
    if (line.hasWords()) {
      tooLong.add(0, line.length());
    }
  }

  /** Of two lines, one below the other, of which the second can follow the first. */
  void add(WrittenLine before, WrittenLine after) {
    int length = before.length();
    int needed = TextWidth.needed(before, after);
    int atMost = (int) Math.ceil(needed / (1 - TextWidth.SLACK));
    full.add(length, needed);
    nearlyFull.add(length, atMost);
    if (after.goesOn() && !before.endsSentence()) {
      fullMidSentence.add(length, needed);
      nearlyFullMidSentence.add(length, atMost);
      halfFullMidSentence.add(0, 2 * length);
    }
    halfFull.add(0, 2 * length);
  }

  /** The width; empty where the text was not wrapped. */
  Optional<TextWidth> width() {
    Optional<Integer> plain = best(full, fullMidSentence, 2, 0.6);
    return plain
        .filter(this::countsAlike)
        .map(columns -> new TextWidth(columns, true))
        .or(
            () ->
                best(nearlyFull, nearlyFullMidSentence, 6, 0.7)
                    .or(() -> plain)
                    .map(columns -> new TextWidth(columns, false)));
  }

  private boolean countsAlike(int width) {
    return fullMidSentence.sums()[width] >= ALIKE * halfFullMidSentence.sums()[width];
  }

  /**
   * The width that fills the most lines.
   *
   * @param fewest so many lines must be filled
   * @param share this part of those that are half full must be filled
   */
  private Optional<Integer> best(Counts filled, Counts midSentence, int fewest, double share) {
    int[] sums = filled.sums();
    int best = NARROWEST;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      best = sums[width] > sums[best] ? width : best;
    }
    boolean wrapped =
        sums[best] >= fewest
            && sums[best] >= share * halfFull.sums()[best]
            && sums[best] >= 2 * tooLong.sums()[best]
            && midSentence.sums()[best] >= MID_SENTENCE * sums[best];
    return wrapped ? Optional.of(best) : Optional.empty();
  }
}
