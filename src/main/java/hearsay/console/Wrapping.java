package hearsay.console;

import hearsay.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Words in lines of a terminal. */
public final class Wrapping {
  private Wrapping() {}

  /**
   * The words in lines that are not wider than asked for, unless a single word is.
   *
   * @param width in cells: letters of East Asia and pictures take two, marks above a letter none
   */
  public static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int filled = 0;
    for (String word : List.of(Blanks.join(words).split(" ", -1))) {
      int cells = cells(word);
      if (filled > 0 && filled + 1 + cells > width) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      if (filled > 0) {
        line.append(' ');
        filled++;
      }
      line.append(word);
      filled += cells;
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many cells of a line some words take. */
  public static int cells(String words) {
    return words.codePoints().map(codePoint -> Math.max(0, WCWidth.wcwidth(codePoint))).sum();
  }
}
