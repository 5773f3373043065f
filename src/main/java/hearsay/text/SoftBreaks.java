package hearsay.text;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Line breaks that say nothing: a program has put them where the next word had no room, as mail,
 * copies from PDF and old plain texts have them. What begins with a list's mark, a speaker's label
 * or a quotation's prefix begins a line of its own, and so does what follows a line that had room.
 */
public final class SoftBreaks {
  private SoftBreaks() {}

  /**
   * The text with blanks for its soft line breaks, so that it has the same length; the same object
   * where there are none, as in all text that was not wrapped.
   *
   * @param part the part that is looked at, in UTF-16 units
   */
  public static String blanked(String text, Span part) {
    WidthEvidence evidence = new WidthEvidence();
    walk(text, part, evidence::add, evidence::add);
    return evidence.width().map(width -> blanked(text, part, width)).orElse(text);
  }

  private static String blanked(String text, Span part, TextWidth width) {
    char[] read = text.toCharArray();
    walk(
        text,
        part,
        line -> {},
        (before, line) -> {
          if (width.isFull(before, line)) {
            Arrays.fill(read, before.end(), line.start(), ' ');
          }
        });
    return new String(read);
  }

  /**
   * Goes through a text.
   *
   * @param lines gets each line that is not blank
   * @param pairs gets it after the one above it, where it can be the rest of that
   */
  private static void walk(
      String text,
      Span part,
      Consumer<WrittenLine> lines,
      BiConsumer<WrittenLine, WrittenLine> pairs) {
    WrittenLine before = null;
    int next;
    for (int start = part.start(); start < part.end(); start = next) {
      int end = Math.min(LineBreaks.lineEnd(text, start), part.end());
      next = afterBreak(text, end);
      WrittenLine line = WrittenLine.below(before, text, start, end);
      if (line != null) {
        lines.accept(line);
        if (before != null && isShort(before) && isShort(line) && line.canFollow(before)) {
          pairs.accept(before, line);
        }
      }
      boolean plain = end < part.end() && "\r\n".indexOf(text.charAt(end)) >= 0;
      before = plain ? line : null;
    }
  }

  private static boolean isShort(WrittenLine line) {
    return line.length() <= WidthEvidence.WIDEST;
  }

  private static int afterBreak(String text, int end) {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
