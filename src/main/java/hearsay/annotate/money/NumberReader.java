package hearsay.annotate.money;

import hearsay.claim.Approximation;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with its multipliers: "1.2bn", "5 lakh crore", "three and a half million", "half a
 * billion", "a quarter of a million", "tens of millions".
 */
final class NumberReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  private static final Set<String> FRACTIONS = Set.of("½", "¼", "¾");

  private final MoneyPieces pieces;
  private final boolean pointsGroup;

  /**
   * @param pointsGroup whether the article writes 1.234 for 1,234
   */
  NumberReader(MoneyPieces pieces, boolean pointsGroup) {
    this.pieces = pieces;
    this.pointsGroup = pointsGroup;
  }

  /** The number that begins at {@code index}; null where there is none. */
  @Nullable NumberPhrase read(int index) {
    Figure figure = pieces.figure(index);
    if (figure != null) {
      return digits(index, figure);
    }
    if (pieces.word(index).isEmpty()) {
      return null;
    }
    NumberPhrase phrase = fraction(index);
    if (phrase == null) {
      phrase = magnitude(index);
    }
    return phrase == null ? SpelledNumber.read(pieces, index) : phrase;
  }

  private NumberPhrase digits(int index, Figure figure) {
    BigDecimal thousands = figure.thousands();
    BigDecimal value = pointsGroup && thousands != null ? thousands : figure.value();
    int next = index + 1;
    Figure half = pieces.figure(next);
    if (half != null && figure.plain() && FRACTIONS.contains(pieces.raw(next))) {
      value = value.add(half.value());
      next++;
    }
    BigDecimal part = addedFraction(next);
    if (part != null && Multiplier.ofWord(pieces.word(next + 3)) != null) {
      value = value.add(part);
      next += 3;
    }
    NumberPhrase phrase = NumberPhrase.exact(value, BigDecimal.ONE, next, true);
    int loose = afterLoose(next);
    if (loose > next && Multiplier.afterDigits(pieces, loose) != null) {
      phrase = phrase.about(ApproximationReader.loose(pieces, next), loose);
    }
    return scaled(phrase);
  }

  /** After "-odd", "-plus" or "+" at this place; the place itself where none stands. */
  int afterLoose(int index) {
    if (pieces.isMark(index, "+") && pieces.isAttached(index)) {
      return index + 1;
    }
    boolean word =
        pieces.isHyphen(index)
            && (pieces.isWord(index + 1, "odd") || pieces.isWord(index + 1, "plus"));
    return word ? index + 2 : index;
  }

  /** With the multipliers that follow. */
  NumberPhrase scaled(NumberPhrase number) {
    NumberPhrase phrase = number;
    for (int count = 0; count < 3; count++) {
      int at = pieces.isHyphen(phrase.next()) ? phrase.next() + 1 : phrase.next();
      BigDecimal factor = Multiplier.afterDigits(pieces, at);
      if (factor == null) {
        break;
      }
      phrase = phrase.times(factor, at + 1);
    }
    return phrase;
  }

  /** The fraction of "and a half" and "and a quarter", which are three pieces; else null. */
  private @Nullable BigDecimal addedFraction(int index) {
    return pieces.isWord(index, "and") && pieces.isWord(index + 1, "a")
        ? partOf(pieces.word(index + 2))
        : null;
  }

  private static @Nullable BigDecimal partOf(String word) {
    return word.equals("half") ? HALF : word.equals("quarter") ? QUARTER : null;
  }

  /** "half a million", "a quarter of a million", "three quarters of a billion". */
  private @Nullable NumberPhrase fraction(int index) {
    int at = pieces.isWord(index, "a") ? index + 1 : index;
    BigDecimal part = partOf(pieces.word(at));
    if (part == null && pieces.isWord(index, "three")) {
      at = pieces.isHyphen(index + 1) ? index + 2 : index + 1;
      part = pieces.isWord(at, "quarters") ? THREE_QUARTERS : null;
    }
    if (part == null) {
      return null;
    }
    at++;
    at += pieces.isWord(at, "of") ? 1 : 0;
    at += pieces.isWord(at, "a") ? 1 : 0;
    at += pieces.isHyphen(at) ? 1 : 0;
    BigDecimal factor = Multiplier.ofWord(pieces.word(at));
    return factor == null ? null : NumberPhrase.exact(part, factor, at + 1, false);
  }

  /** "millions of", "tens of thousands of", "hundreds of millions of". */
  private @Nullable NumberPhrase magnitude(int index) {
    BigDecimal value = null;
    int at = index;
    for (int count = 0; count < 3; count++) {
      String word = pieces.word(at);
      BigDecimal factor = Multiplier.isPlural(word) ? Multiplier.ofWord(word) : null;
      if (word.equals("tens") || word.equals("dozens")) {
        factor = word.equals("tens") ? BigDecimal.TEN : BigDecimal.valueOf(12);
      }
      if (factor == null || !pieces.isWord(at + 1, "of")) {
        break;
      }
      value = value == null ? factor : value.multiply(factor);
      at += 2;
    }
    return value == null
        ? null
        : new NumberPhrase(BigDecimal.ONE, value, at, false, Approximation.ABOUT, true);
  }
}
