package hearsay.text;

import java.util.Locale;

/**
 * Foreign words made safe for a message: names of files, ids and quoted input can hold line breaks,
 * escape sequences of a terminal or marks that turn the direction of the text around them. The one
 * place where this is done.
 */
public final class Printable {
  private static final int ZERO_WIDTH_NO_BREAK_SPACE = 0xFEFF;

  private Printable() {}

  /**
   * The text with controls, line and paragraph separators, direction marks and lone surrogates
   * written as {@code \}{@code u001B}; the rest unchanged. Doing it twice changes nothing more. CI
   * systems obey {@code ##[command]} wherever it stands in what is printed, so it is broken up.
   */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isHarmless(codePoint)) {
                printable.appendCodePoint(codePoint);
              } else {
                printable.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
              }
            });
    return printable.toString().replace("##[", "#\\u0023[");
  }

  /**
   * As {@link #of(String)}, for what a line begins with, be it behind blanks: CI systems obey a
   * line that begins with {@code ::}, so it is broken up.
   */
  public static String line(String start) {
    String printable = of(start);
    String words = printable.stripLeading();
    int blanks = printable.length() - words.length();
    return words.startsWith("::")
        ? printable.substring(0, blanks) + ":\\u003A" + words.substring(2)
        : printable;
  }

  /** As {@link #of(String)}, at most {@code limit} code points of the text, then an ellipsis. */
  public static String of(String text, int limit) {
    return text.codePointCount(0, text.length()) <= limit
        ? of(text)
        : of(text.substring(0, text.offsetByCodePoints(0, limit))) + "…";
  }

  /** As {@link #of(String)}, its middle left out where it has more than so many code points. */
  public static String ends(String text, int limit) {
    int length = text.codePointCount(0, text.length());
    if (length <= limit) {
      return of(text);
    }
    int half = limit / 2;
    return of(text.substring(0, text.offsetByCodePoints(0, half)))
        + " … "
        + of(text.substring(text.offsetByCodePoints(0, length - half)));
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT ->
          !isDirectionMark(codePoint) && codePoint != ZERO_WIDTH_NO_BREAK_SPACE;
      default -> true;
    };
  }

  private static boolean isDirectionMark(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
