package hearsay.text;

import java.util.Optional;

/**
 * What counts as blank, between words and at the edge of a span: Unicode white space, the no-break
 * spaces, controls, and characters that leave no mark (soft hyphen, zero-width space, byte order
 * mark, directional marks). Wider than Python's {@code str.strip()}, so that a piece that is
 * trimmed here is trimmed there as well.
 */
public final class Blanks {
  /** The first control behind the letters, figures and signs of ASCII. */
  private static final int DELETE = 0x7f;

  private static final int NEXT_LINE = 0x85;

  private Blanks() {}

  /** Whether the code point parts words: Unicode white space, the no-break spaces among it. */
  private static boolean isWhiteSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == NEXT_LINE;
  }

  /** Whether the code point is white space, a control, or leaves no mark. */
  public static boolean isBlank(int codePoint) {
    if (codePoint < DELETE) {
      return codePoint <= ' ';
    }
    return isWhiteSpace(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /** Whether there is nothing but blanks; so of an empty text. */
  public static boolean isBlank(CharSequence text) {
    return text.codePoints().allMatch(Blanks::isBlank);
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

  /** The part of a span without blanks at its edges; empty where all of it is blank. */
  public static Optional<Span> trim(CharSequence text, Span span) {
    return trim(text, span.start(), span.end());
  }

  /**
   * The words with one space between them, whatever white space and line breaks the text has, and
   * none at the edges. Characters that leave no mark are dropped wherever they stand, as a soft
   * hyphen inside a word, so that a name is the same name with them and without; controls stay,
   * since where an encoding was misread they stand inside words.
   */
  public static String join(String words) {
    StringBuilder joined = new StringBuilder(words.length());
    boolean parted = false;
    for (int i = 0; i < words.length(); ) {
      int codePoint = words.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.getType(codePoint) == Character.FORMAT) {
        continue;
      }
      if (isWhiteSpace(codePoint)) {
        parted = joined.length() > 0;
      } else {
        if (parted) {
          joined.append(' ');
          parted = false;
        }
        joined.appendCodePoint(codePoint);
      }
    }
    return joined.toString();
  }
}
