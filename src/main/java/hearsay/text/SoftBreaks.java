package hearsay.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Line breaks that say nothing: a program has put them where the next word had no room, as mail,
 * copies from PDF and old plain texts have them, or around a link, as a page's text has them that
 * was taken from its elements one by one ("the mayor⏎Anna Kim⏎said so"). What begins with a list's
 * mark, a speaker's label or a quotation's prefix begins a line of its own, and so does what
 * follows a line that had room.
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
    boolean[] broken = new boolean[1];
    walk(
        text,
        part,
        evidence::add,
        (before, line) -> {
          evidence.add(before, line);
          broken[0] |= line.isRestOf(before);
        });
    Optional<TextWidth> width = evidence.width();
    return width.isPresent() || broken[0] ? blanked(text, part, width) : text;
  }

  private static String blanked(String text, Span part, Optional<TextWidth> width) {
    char[] read = text.toCharArray();
    walk(
        text,
        part,
        line -> {},
        (before, line) -> {
          boolean full = width.filter(known -> known.isFull(before, line)).isPresent();
          if (full || line.isRestOf(before)) {
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
