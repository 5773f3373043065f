package hearsay.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Straight quotation marks inside of quotations in straight marks: "the "green" port". They are
 * told by the words beside them, and only where all of a paragraph's marks pair by that.
 */
final class NestedMarks {
  private static final char MARK = '"';

  /** What may stand before a mark that opens, besides a blank. */
  private static final String BEFORE = "([{\u2014\u2013-/";

  private NestedMarks() {}

  /** The offsets of the marks that stand in a quotation; none where the marks do not pair. */
  static Set<Integer> in(CharSequence text, Span paragraph) {
    Set<Integer> nested = new HashSet<>();
    int depth = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (text.charAt(i) != MARK) {
        continue;
      }
      boolean opening = opens(text, paragraph, i);
      if (opening == closes(text, paragraph, i)) {
        return Set.of();
      }
      depth += opening ? 1 : -1;
      if (depth < 0) {
        return Set.of();
      }
      if (depth > (opening ? 1 : 0)) {
        nested.add(i);
      }
    }
    return depth == 0 ? nested : Set.of();
  }

  private static boolean opens(CharSequence text, Span paragraph, int i) {
    boolean before =
        i == paragraph.start()
            || Blanks.isBlank(text.charAt(i - 1))
            || BEFORE.indexOf(text.charAt(i - 1)) >= 0;
    return before && i + 1 < paragraph.end() && !Blanks.isBlank(text.charAt(i + 1));
  }

  private static boolean closes(CharSequence text, Span paragraph, int i) {
    return i > paragraph.start()
        && !Blanks.isBlank(text.charAt(i - 1))
        && "([{".indexOf(text.charAt(i - 1)) < 0
        && (i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }
}
