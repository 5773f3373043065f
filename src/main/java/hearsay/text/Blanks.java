package hearsay.text;

import java.util.Optional;

/**
 * What counts as blank at the edge of a span: Unicode white space, the no-break spaces, controls,
 * and characters that leave no mark (soft hyphen, zero-width space, byte order mark, directional
 * marks). Wider than Python's {@code str.strip()}, so that a piece that is trimmed here is trimmed
 * there as well.
 */
public final class Blanks {
  private Blanks() {}

  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /**
   * The part of [{@code start}, {@code end}) without blanks at its edges; empty where all of it is
   * blank.
   */
  public static Optional<Span> trim(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to) {
      int codePoint = Character.codePointAt(text, from);
      if (!isBlank(codePoint)) {
        break;
      }
      from += Character.charCount(codePoint);
    }
    while (to > from) {
      int codePoint = Character.codePointBefore(text, to);
      if (!isBlank(codePoint)) {
        break;
      }
      to -= Character.charCount(codePoint);
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  public static Optional<Span> trim(CharSequence text, Span span) {
    return trim(text, span.start(), span.end());
  }
}
