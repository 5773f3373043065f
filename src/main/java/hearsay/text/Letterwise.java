package hearsay.text;

import java.util.function.IntPredicate;

/**
 * Asks the characters of a word for something, one code point after the other. A loop, since such
 * is asked of each word of an article many times, and a stream of so few characters costs more to
 * set up than to run.
 */
public final class Letterwise {
  private Letterwise() {}

  /** Whether one of them is such; of an empty text none is. */
  public static boolean any(String text, IntPredicate wanted) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (wanted.test(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  /** Whether all of them are such; so of an empty text. */
  public static boolean all(String text, IntPredicate wanted) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!wanted.test(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }
}
