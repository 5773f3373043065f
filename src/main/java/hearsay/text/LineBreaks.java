package hearsay.text;

/**
 * Where lines end: at {@code \n}, {@code \r}, a form feed, U+0085, U+2028 or U+2029. Offsets are
 * UTF-16 units.
 */
public final class LineBreaks {
  private LineBreaks() {}

  public static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** The offset of the first line break at or after {@code from}, else the text's length. */
  public static int lineEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The words up to the end of their first line. */
  public static String firstLine(String words) {
    return words.substring(0, lineEnd(words, 0));
  }
}
