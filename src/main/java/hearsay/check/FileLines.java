package hearsay.check;

import hearsay.text.CodePoints;
import java.util.Arrays;

/** The line of an article's file on which an offset of its text stands. */
public final class FileLines {
  private final int line;
  private final CodePoints offsets;
  private final int[] starts;

  private FileLines(int line, String text, int[] starts) {
    this.line = line;
    this.offsets = new CodePoints(text);
    this.starts = starts;
  }

  /** Of a file that is the text itself, its front matter included. */
  public static FileLines ofText(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new FileLines(1, text, Arrays.copyOf(starts, count));
  }

  /** Of a text that stands on one line of its file, or whose lines are not those of its file. */
  public static FileLines fixed(int line) {
    return new FileLines(line, "", new int[1]);
  }

  /** The article's first line. */
  int first() {
    return line;
  }

  /** From 1; of an offset behind the end, the last. */
  int ofCodePoint(int offset) {
    return ofUtf16(offsets.toUtf16(offset));
  }

  /** As {@link #ofCodePoint}, of an offset in UTF-16 units. */
  int ofUtf16(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return line + (starts.length == 1 ? 0 : found >= 0 ? found : -found - 2);
  }
}
