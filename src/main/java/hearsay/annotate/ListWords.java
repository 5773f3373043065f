package hearsay.annotate;

import hearsay.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts names of a list, and the lines that they are looked for in, into words: runs of letters and
 * digits, and single signs. Marks that are not seen are left out; all apostrophes are one, and all
 * hyphens.
 */
final class ListWords {
  private static final int FIRST_THAT_IS_NOT_ASCII = 0x80;

  private ListWords() {}

  /** A word in a comparable spelling, and where it stands, in UTF-16 units. */
  record Word(String text, Span span) {}

  static List<Word> of(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      int to = i + Character.charCount(c);
      if (isWordPart(c)) {
        while (to < end && (isWordPart(text.codePointAt(to)) || isUnseen(text.codePointAt(to)))) {
          to += Character.charCount(text.codePointAt(to));
        }
        int last = to;
        while (isUnseen(text.codePointBefore(last))) {
          last -= Character.charCount(text.codePointBefore(last));
        }
        words.add(new Word(spelling(text.substring(i, last)), new Span(i, last)));
      } else if (!isSpace(c) && !isUnseen(c)) {
        words.add(new Word(sign(c), new Span(i, to)));
      }
      i = to;
    }
    return words;
  }

  /** Whether it has capital letters, two or more, and no small one. */
  static boolean allCapitals(String text, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  static boolean isWordPart(int c) {
    if (c < FIRST_THAT_IS_NOT_ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isUnseen(int c) {
    return c >= FIRST_THAT_IS_NOT_ASCII && Character.getType(c) == Character.FORMAT;
  }

  private static String spelling(String word) {
    if (isAscii(word)) {
      return word;
    }
    StringBuilder seen = new StringBuilder(word.length());
    word.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= FIRST_THAT_IS_NOT_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String sign(int c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013' -> "-";
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> "\"";
      default -> Character.toString(c);
    };
  }
}
