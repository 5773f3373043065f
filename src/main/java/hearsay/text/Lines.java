package hearsay.text;

import java.util.Arrays;

/**
 * The lines of a text, each ended by {@code \n}, {@code \r\n} or {@code \r}, as an editor numbers
 * them.
 */
public final class Lines {
  /** The UTF-16 offsets at which lines begin, ascending; the first is 0. */
  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  /** Finds the lines of a text; an empty text has one, and so begins one after a last break. */
  public static Lines of(CharSequence text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !beforeLineFeed)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** How many there are, at least 1. */
  public int count() {
    return starts.length;
  }

  /** The number, from 1, of the line with a UTF-16 offset; of an offset after the end, the last. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The UTF-16 offset at which a line begins, from 1. */
  public int start(int line) {
    return starts[line - 1];
  }
}
