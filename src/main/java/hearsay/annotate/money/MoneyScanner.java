package hearsay.annotate.money;

import hearsay.annotate.scan.Piece.Kind;
import hearsay.annotate.scan.Scanner;
import hearsay.text.Letterwise;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells currency signs from other marks, and joins digits with what groups them. */
final class MoneyScanner extends Scanner<Figure> {
  private static final int SOFT_HYPHEN = 0xad;
  private static final String LETTERS_AS_SIGNS = "元圓円원﷼";

  private final FigureReader figures;

  private MoneyScanner(CharSequence text, Span sentence) {
    super(text, sentence);
    this.figures = new FigureReader(text, limit);
  }

  static MoneyPieces scan(CharSequence text, Span sentence) {
    return new MoneyPieces(text, new MoneyScanner(text, sentence).pieces());
  }

  /** Lower case, accents taken off. */
  static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Letterwise.all(lower, c -> c < 0x80)) {
      return lower;
    }
    StringBuilder kept = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != SOFT_HYPHEN)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  @Override
  protected int piece(int at, int codePoint) {
    if (codePoint <= 0xffff && FigureReader.isDigit((char) codePoint)) {
      return number(at);
    }
    BigDecimal fraction = fraction(codePoint);
    if (fraction != null) {
      return addNumber(at, at + 1, new Figure(fraction, null, false));
    }
    if (codePoint == '.' && startsDecimals(at)) {
      return leadingPoint(at);
    }
    boolean sign = isSign(codePoint);
    return Character.isLetter(codePoint) && !sign
        ? word(at)
        : addCharacter(sign ? Kind.SIGN : Kind.MARK, at, codePoint);
  }

  private int number(int at) {
    int end = figures.end(at);
    Figure figure = figures.read(at, end);
    BigDecimal fraction = end < limit ? fraction(text.charAt(end)) : null;
    if (figure != null && figure.plain() && fraction != null) {
      Figure sum = new Figure(figure.value().add(fraction), null, false);
      return addNumber(at, end + 1, sum);
    }
    return addNumber(at, end, figure);
  }

  /** ".5", where no digit or letter stands before the point, nor a sign's slash ("B/.5"). */
  private boolean startsDecimals(int at) {
    return at + 1 < limit
        && FigureReader.isDigit(text.charAt(at + 1))
        && (at == 0
            || !(Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '/'));
  }

  private int leadingPoint(int at) {
    int end = figures.end(at + 1);
    Figure digits = figures.read(at + 1, end);
    Figure figure =
        digits == null || !digits.plain()
            ? null
            : new Figure(digits.value().movePointLeft(end - at - 1), null, false);
    return addNumber(at, end, figure);
  }

  private int word(int at) {
    int initials = endOfInitials(at);
    if (initials > at) {
      String letters = text.substring(at, initials).replace(".", "");
      return addWord(at, initials, normal(letters));
    }
    int end = at;
    while (end < limit) {
      int codePoint = text.codePointAt(end);
      if (!isPlainLetter(codePoint) && (!isWordPart(codePoint) || isSign(codePoint))) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    end = Math.min(end, limit);
    return addWord(at, end, normal(text.substring(at, end)));
  }

  /** One of a to z: asked first, since nearly all are. */
  private static boolean isPlainLetter(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
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

  private static @Nullable BigDecimal fraction(int codePoint) {
    return switch (codePoint) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      default -> null;
    };
  }
}
