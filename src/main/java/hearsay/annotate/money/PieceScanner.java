package hearsay.annotate.money;

import hearsay.annotate.money.Piece.Kind;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into words, numbers, currency signs and other marks, in one pass. */
final class PieceScanner {
  private static final int SOFT_HYPHEN = 0xad;
  private static final String LETTERS_AS_SIGNS = "元圓円원﷼";

  private final CharSequence text;
  private final int limit;
  private final FigureReader figures;
  private final List<Piece> pieces = new ArrayList<>();

  private PieceScanner(CharSequence text, Span sentence) {
    this.text = text;
    this.limit = sentence.end();
    this.figures = new FigureReader(text, limit);
  }

  static Pieces scan(CharSequence text, Span sentence) {
    PieceScanner scanner = new PieceScanner(text, sentence);
    int at = sentence.start();
    while (at < scanner.limit) {
      at = scanner.next(at);
    }
    return new Pieces(text, scanner.pieces);
  }

  /** Lower case, accents taken off. */
  static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder kept = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != SOFT_HYPHEN)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private int next(int at) {
    int codePoint = Character.codePointAt(text, at);
    int size = Character.charCount(codePoint);
    if (Blanks.isBlank(codePoint)) {
      return at + size;
    }
    if (codePoint <= 0xffff && FigureReader.isDigit((char) codePoint)) {
      return number(at);
    }
    BigDecimal fraction = fraction(codePoint);
    if (fraction != null) {
      return add(Kind.NUMBER, at, at + 1, new Figure(fraction, null, false));
    }
    if (codePoint == '.' && startsDecimals(at)) {
      return leadingPoint(at);
    }
    if (Character.isLetter(codePoint) && !isSign(codePoint)) {
      return word(at);
    }
    return add(isSign(codePoint) ? Kind.SIGN : Kind.MARK, at, at + size, null);
  }

  private int number(int at) {
    int end = figures.end(at);
    Figure figure = figures.read(at, end);
    BigDecimal fraction = end < limit ? fraction(text.charAt(end)) : null;
    if (figure != null && figure.plain() && fraction != null) {
      Figure sum = new Figure(figure.value().add(fraction), null, false);
      return add(Kind.NUMBER, at, end + 1, sum);
    }
    return add(Kind.NUMBER, at, end, figure);
  }

  /** ".5", where no digit or letter stands before the point. */
  private boolean startsDecimals(int at) {
    return at + 1 < limit
        && FigureReader.isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private int leadingPoint(int at) {
    int end = figures.end(at + 1);
    Figure digits = figures.read(at + 1, end);
    Figure figure =
        digits == null || !digits.plain()
            ? null
            : new Figure(digits.value().movePointLeft(end - at - 1), null, false);
    return add(Kind.NUMBER, at, end, figure);
  }

  private int word(int at) {
    int acronym = acronym(at);
    if (acronym > at) {
      String letters = text.subSequence(at, acronym).toString().replace(".", "");
      pieces.add(new Piece(Kind.WORD, at, acronym, normal(letters), null));
      return acronym;
    }
    int end = at;
    while (end < limit) {
      int codePoint = Character.codePointAt(text, end);
      if (!isWordPart(codePoint) || isSign(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    end = Math.min(end, limit);
    String word = normal(text.subSequence(at, end).toString());
    pieces.add(new Piece(Kind.WORD, at, end, word, null));
    return end;
  }

  /** The end of letters with a point after each ("U.S."); {@code at} where there are none. */
  private int acronym(int at) {
    int end = at;
    while (end + 1 < limit && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end - at >= 4 ? end : at;
  }

  private static boolean isSign(int codePoint) {
    return Character.getType(codePoint) == Character.CURRENCY_SYMBOL
        || LETTERS_AS_SIGNS.indexOf(codePoint) >= 0;
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == SOFT_HYPHEN;
  }

  private int add(Kind kind, int start, int end, @Nullable Figure figure) {
    int to = Math.min(end, limit);
    String characters = kind == Kind.NUMBER ? "" : text.subSequence(start, to).toString();
    pieces.add(new Piece(kind, start, to, characters, figure));
    return to;
  }

  private static @Nullable BigDecimal fraction(int codePoint) {
    return switch (codePoint) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      default -> null;
    };
  }
}
