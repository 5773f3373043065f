package hearsay.annotate.date;

import hearsay.annotate.scan.Piece;
import hearsay.annotate.scan.Piece.Kind;
import hearsay.annotate.scan.Scanner;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notes, while it scans, whether a time expression can stand in a sentence at all. */
final class TimeScanner extends Scanner<Integer> {
  private static final int LONGEST_NUMBER = 9;

  private boolean timely;

  private TimeScanner(CharSequence text, Span sentence) {
    super(text, sentence);
  }

  /** The pieces; null where no word or figure can be part of a time expression. */
  static @Nullable TimePieces scan(CharSequence text, Span sentence) {
    TimeScanner scanner = new TimeScanner(text, sentence);
    List<Piece<Integer>> pieces = scanner.pieces();
    return scanner.timely ? new TimePieces(text, pieces) : null;
  }

  @Override
  protected int piece(int at, int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return number(at);
    }
    if (Character.isLetter(codePoint)) {
      return word(at);
    }
    timely |= codePoint == '½';
    return addCharacter(Kind.MARK, at, codePoint);
  }

  private int number(int at) {
    int end = at;
    int value = 0;
    while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      value = end - at < LONGEST_NUMBER ? value * 10 + (text.charAt(end) - '0') : -1;
      end++;
    }
    timely |= isTimely(at, end);
    return addNumber(at, end, end - at > LONGEST_NUMBER ? null : value);
  }

  /** A year, a part of a clock time or of a date in figures, an ordinal, '99, Q3. */
  private boolean isTimely(int start, int end) {
    if (end - start == 4 || end - start == 8) {
      return true;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (before == '\'' || before == '’' || before == '‘' || before == '`') {
      return true;
    }
    boolean digitFollows = end + 1 < limit && Character.isDigit(text.charAt(end + 1));
    char after = end < limit ? text.charAt(end) : ' ';
    return Character.isLetter(after)
        || Character.isLetter(before)
        || (digitFollows && (after == ':' || after == '/' || after == '-' || after == '.'));
  }

  private int word(int at) {
    int end = endOfInitials(at);
    if (end > at) {
      StringBuilder letters = new StringBuilder();
      for (int i = at; i < end; i += 2) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
      return add(at, end, letters.toString());
    }
    boolean lower = true;
    while (end < limit) {
      int codePoint = text.codePointAt(end);
      boolean plain = codePoint >= 'a' && codePoint <= 'z';
      if (!plain && !Character.isLetter(codePoint) && !isMarkOfLetter(codePoint)) {
        break;
      }
      lower &= plain;
      end += Character.charCount(codePoint);
    }
    end = Math.min(end, limit);
    String word = text.substring(at, end);
    return add(at, end, lower ? word : word.toLowerCase(Locale.ROOT));
  }

  private static boolean isMarkOfLetter(int codePoint) {
    return codePoint > 0x2ff && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private int add(int start, int end, String word) {
    boolean morning = word.equals("am") && end - start > 2;
    timely |= morning || TimeWords.isTimely(word);
    return addWord(start, end, word);
  }

  /** A word of more letters than one is no initial, unless it is one itself ("a.m.Tuesday"). */
  @Override
  protected boolean isInitial(int at) {
    return at + 2 >= limit || !Character.isLetter(text.charAt(at + 2)) || isPoint(at + 3);
  }

  private boolean isPoint(int at) {
    return at >= limit || text.charAt(at) == '.' || !Character.isLetter(text.charAt(at));
  }
}
