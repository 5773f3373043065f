package hearsay.annotate.date;

import hearsay.annotate.date.Piece.Kind;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into words, numbers and marks, in one pass, and notes on the way whether a time
 * expression can stand in it at all.
 */
final class PieceScanner {
  private static final int LONGEST_NUMBER = 9;

  private final CharSequence text;
  private final int limit;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean timely;

  private PieceScanner(CharSequence text, Span sentence) {
    this.text = text;
    this.limit = sentence.end();
  }

  /** The pieces; null where no word or figure can be part of a time expression. */
  static @Nullable Pieces scan(CharSequence text, Span sentence) {
    PieceScanner scanner = new PieceScanner(text, sentence);
    int at = sentence.start();
    while (at < scanner.limit) {
      at = scanner.next(at);
    }
    return scanner.timely ? new Pieces(text, scanner.pieces) : null;
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (c == ' ') {
      return at + 1;
    }
    if (c >= '0' && c <= '9') {
      return number(at);
    }
    int codePoint = Character.codePointAt(text, at);
    if (Character.isLetter(codePoint)) {
      return word(at);
    }
    int end = Math.min(limit, at + Character.charCount(codePoint));
    if (!Blanks.isBlank(codePoint)) {
      timely |= c == '½';
      pieces.add(new Piece(Kind.MARK, at, end, text.subSequence(at, end).toString(), -1));
    }
    return end;
  }

  private int number(int at) {
    int end = at;
    int value = 0;
    while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      value = end - at < LONGEST_NUMBER ? value * 10 + (text.charAt(end) - '0') : -1;
      end++;
    }
    pieces.add(new Piece(Kind.NUMBER, at, end, "", end - at > LONGEST_NUMBER ? -1 : value));
    timely |= isTimely(at, end);
    return end;
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
    int end = acronym(at);
    if (end > at) {
      StringBuilder letters = new StringBuilder();
      for (int i = at; i < end; i += 2) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
      return add(at, end, letters.toString());
    }
    boolean lower = true;
    end = at;
    while (end < limit) {
      int codePoint = Character.codePointAt(text, end);
      if (!Character.isLetter(codePoint) && !isMarkOfLetter(codePoint)) {
        break;
      }
      lower &= codePoint >= 'a' && codePoint <= 'z';
      end += Character.charCount(codePoint);
    }
    end = Math.min(end, limit);
    String word = text.subSequence(at, end).toString();
    return add(at, end, lower ? word : word.toLowerCase(Locale.ROOT));
  }

  private static boolean isMarkOfLetter(int codePoint) {
    return codePoint > 0x2ff && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private int add(int start, int end, String word) {
    boolean morning = word.equals("am") && end - start > 2;
    timely |= morning || Vocabulary.isTimely(word);
    pieces.add(new Piece(Kind.WORD, start, end, word, -1));
    return end;
  }

  /**
   * The end of letters with a point after each ("p.m."), the last point not needed; {@code at}
   * where there are none.
   */
  private int acronym(int at) {
    int end = at;
    while (end + 1 < limit
        && Character.isLetter(text.charAt(end))
        && text.charAt(end + 1) == '.'
        && (end + 2 >= limit || !Character.isLetter(text.charAt(end + 2)) || isPoint(end + 3))) {
      end += 2;
    }
    boolean last = end > at && end < limit && Character.isLetter(text.charAt(end));
    return end - at >= 4 ? end : last ? at : pm(at);
  }

  private boolean isPoint(int at) {
    return at >= limit || text.charAt(at) == '.' || !Character.isLetter(text.charAt(at));
  }

  /** "p.m" without its last point. */
  private int pm(int at) {
    boolean pm =
        at + 2 < limit
            && "apAP".indexOf(text.charAt(at)) >= 0
            && text.charAt(at + 1) == '.'
            && (text.charAt(at + 2) == 'm' || text.charAt(at + 2) == 'M')
            && (at + 3 >= limit || !Character.isLetter(text.charAt(at + 3)));
    return pm ? at + 3 : at;
  }
}
