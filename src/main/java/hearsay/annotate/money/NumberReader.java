package hearsay.annotate.money;

import hearsay.annotate.scan.NumberWords;
import hearsay.claim.Approximation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with its multipliers: "1.2bn", "5 lakh crore", "three and a half million", "half a
 * billion", "a quarter of a million", "tens of millions".
 */
final class NumberReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  private static final Set<String> FRACTIONS = Set.of("½", "¼", "¾");

  /** Of fractions that decimals can write. */
  private static final Set<BigDecimal> DENOMINATORS =
      Set.of(
          BigDecimal.valueOf(2),
          BigDecimal.valueOf(4),
          BigDecimal.valueOf(5),
          BigDecimal.valueOf(8));

  /** Words of which each number in words has one. */
  private static final Set<String> WORDS = new HashSet<>();

  /** Words that a number in words begins with: one of them, or an article. */
  private static final Set<String> BEGINNINGS = new HashSet<>();

  static {
    WORDS.addAll(Set.of("half", "quarter", "couple", "dozen", "dozens", "tens"));
    WORDS.addAll(NumberWords.cardinals());
    WORDS.addAll(Multiplier.words());
    BEGINNINGS.addAll(WORDS);
    BEGINNINGS.addAll(Set.of("a", "an", "another"));
  }

  private final MoneyPieces pieces;
  private final boolean pointsGroup;

  /**
   * @param pointsGroup whether the article writes 1.234 for 1,234
   */
  NumberReader(MoneyPieces pieces, boolean pointsGroup) {
    this.pieces = pieces;
    this.pointsGroup = pointsGroup;
  }

  /** Whether a number may stand in the sentence. */
  static boolean isIn(MoneyPieces pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.isNumber(i) || pieces.isOneOf(i, WORDS)) {
        return true;
      }
    }
    return false;
  }

  /** The number that begins at {@code index}; null where there is none. */
  @Nullable NumberPhrase read(int index) {
    Figure figure = pieces.figure(index);
    if (figure != null) {
      return digits(index, figure);
    }
    if (!pieces.isOneOf(index, BEGINNINGS)) {
      return null;
    }
    NumberPhrase phrase = fraction(index);
    phrase = phrase == null ? couple(index) : phrase;
    phrase = phrase == null ? magnitude(index) : phrase;
    return phrase == null ? SpelledNumber.read(pieces, index) : phrase;
  }

  private NumberPhrase digits(int index, Figure figure) {
    BigDecimal thousands = figure.thousands();
    BigDecimal value = pointsGroup && thousands != null ? thousands : figure.value();
    int next = index + 1;
    boolean zeros = value.stripTrailingZeros().scale() <= 0;
    if (thousands != null && zeros && Multiplier.afterDigits(pieces, next) == null) {
      // no one writes a whole sum with three zeros behind a decimal point
      value = thousands;
    }
    Figure half = pieces.figure(next);
    if (half != null && figure.plain() && FRACTIONS.contains(pieces.raw(next))) {
      value = value.add(half.value());
      next++;
    }
    BigDecimal part = figure.plain() ? commonFraction(next) : null;
    if (part != null && Multiplier.ofWord(pieces.word(next + 3)) != null) {
      value = value.add(part);
      next += 3;
    }
    int added = afterFraction(next);
    if (added > next) {
      int multiplier = pieces.isHyphen(added) ? added + 1 : added;
      if (Multiplier.ofWord(pieces.word(multiplier)) != null) {
        value = value.add(partOf(pieces.word(added - 1)));
        next = added;
      }
    }
    NumberPhrase phrase = NumberPhrase.exact(value, BigDecimal.ONE, next, true);
    int loose = afterLoose(next);
    if (loose > next && Multiplier.afterDigits(pieces, loose) != null) {
      phrase = phrase.about(ApproximationReader.loose(pieces, next), loose);
    }
    return scaled(phrase);
  }

  /** The "1/2" of "1 1/2 million"; null where none stands. */
  private @Nullable BigDecimal commonFraction(int index) {
    Figure above = pieces.figure(index);
    Figure below = pieces.figure(index + 2);
    boolean joined =
        pieces.mark(index + 1).equals("/")
            && !pieces.isAttached(index)
            && pieces.isAttached(index + 1)
            && pieces.isAttached(index + 2);
    if (above == null || below == null || !joined || !DENOMINATORS.contains(below.value())) {
      return null;
    }
    return above.value().compareTo(below.value()) < 0 ? above.value().divide(below.value()) : null;
  }

  /** After "-odd", "-plus" or "+" at this place; the place itself where none stands. */
  int afterLoose(int index) {
    if (ApproximationReader.loose(pieces, index) == null) {
      return index;
    }
    return pieces.isHyphen(index) ? index + 2 : index + 1;
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
    int half = afterFraction(phrase.next());
    return half > phrase.next() && phrase.isScaled()
        ? phrase.plus(partOf(pieces.word(half - 1)), half)
        : phrase;
  }

  /** After "and a half" or "-and-a-quarter"; the place itself where none stands. */
  private int afterFraction(int index) {
    int and = afterHyphen(index);
    int article = afterHyphen(and + 1);
    int part = afterHyphen(article + 1);
    boolean fraction =
        pieces.isWord(and, "and")
            && pieces.isWord(article, "a")
            && partOf(pieces.word(part)).signum() > 0;
    return fraction ? part + 1 : index;
  }

  private int afterHyphen(int index) {
    return pieces.isHyphen(index) ? index + 1 : index;
  }

  /** Zero of a word that is no fraction. */
  private static BigDecimal partOf(String word) {
    return word.equals("half") ? HALF : word.equals("quarter") ? QUARTER : BigDecimal.ZERO;
  }

  /** "half a million", "a quarter of a million", "three quarters of a billion". */
  private @Nullable NumberPhrase fraction(int index) {
    int at = pieces.isWord(index, "a") || pieces.isWord(index, "another") ? index + 1 : index;
    BigDecimal part = partOf(pieces.word(at));
    if (pieces.isWord(index, "three")) {
      at = afterHyphen(index + 1);
      part = pieces.isWord(at, "quarters") ? THREE_QUARTERS : part;
    }
    if (part.signum() == 0) {
      return null;
    }
    at++;
    at += pieces.isWord(at, "of") ? 1 : 0;
    at += pieces.isHyphen(at) ? 1 : 0;
    at += pieces.isWord(at, "a") ? 1 : 0;
    at += pieces.isHyphen(at) ? 1 : 0;
    BigDecimal factor = Multiplier.ofWord(pieces.word(at));
    return factor == null ? null : NumberPhrase.exact(part, factor, at + 1, false);
  }

  /** "a couple of million", "a dozen", "two dozen". */
  private @Nullable NumberPhrase couple(int index) {
    if (pieces.isWord(index, "a") && pieces.isWord(index + 1, "couple")) {
      int at = pieces.isWord(index + 2, "of") ? index + 3 : index + 2;
      BigDecimal factor = Multiplier.ofWord(pieces.word(at));
      return factor == null
          ? null
          : new NumberPhrase(TWO, factor, at + 1, false, Approximation.ABOUT, false);
    }
    Integer count =
        pieces.isWord(index, "a") ? Integer.valueOf(1) : NumberWords.cardinal(pieces.word(index));
    return count == null || count == 0 || !pieces.isWord(index + 1, "dozen")
        ? null
        : NumberPhrase.exact(BigDecimal.valueOf(12L * count), BigDecimal.ONE, index + 2, false);
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
