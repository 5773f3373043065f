package hearsay.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Line breaks that say nothing: a program has put them where the next word had no room, as mail,
 * copies from PDF and old plain texts have them. What begins with a list's mark, a speaker's label
 * or a quotation's prefix begins a line of its own, and so does what follows a line that had room.
 */
public final class SoftBreaks {
  private SoftBreaks() {}

  /** Two lines, one below the other. */
  private interface Pairs {
    void see(@Nullable WrittenLine before, WrittenLine line);
  }

  /**
   * The text with blanks for its soft line breaks, so that it has the same length; the same object
   * where there are none, as in all text that was not wrapped.
   *
   * @param part the part that is looked at, in UTF-16 units
   */
  public static String blanked(String text, Span part) {
    TextWidth widths = new TextWidth();
    walk(
        text,
        part,
        (before, line) -> {
          widths.see(line);
          if (before != null && line.canFollow(before)) {
            widths.see(before, line);
          }
        });
    int width = widths.width();
    if (width == 0) {
      return text;
    }
    char[] read = text.toCharArray();
    walk(
        text,
        part,
        (before, line) -> {
          if (before != null && line.canFollow(before) && TextWidth.isFull(before, line, width)) {
            Arrays.fill(read, before.end(), line.start(), ' ');
          }
        });
    return new String(read);
  }

  private static void walk(String text, Span part, Pairs pairs) {
    WrittenLine before = null;
    int next;
    for (int start = part.start(); start < part.end(); start = next) {
      int end = Math.min(LineBreaks.lineEnd(text, start), part.end());
      next = afterBreak(text, end);
      WrittenLine line = WrittenLine.below(before, text, start, end);
      if (line != null) {
        pairs.see(before, line);
      }
      boolean plain = end < part.end() && "\r\n".indexOf(text.charAt(end)) >= 0;
      before = plain ? line : null;
    }
  }

  private static int afterBreak(String text, int end) {
    boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (two ? 2 : 1);
  }
}
