package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number of units: "six months", "six or seven hours", "27-year", "five trading days". */
final class LengthReader {
  private static final Set<String> ADJECTIVES = TimeWords.list("between-number-and-unit");

  /** A count from 1900 on is a year: "the 2024 fiscal year", "World Cup 2018 day five". */
  private static final int FIRST_CENTURY = 19;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final TimePieces pieces;
  private final CountReader numbers;

  LengthReader(TimePieces pieces, CountReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  /**
   * A counted unit.
   *
   * @param hyphenated "27-year", "month-long"
   * @param next index of the first piece after it
   */
  record Length(Quantity quantity, Unit unit, boolean hyphenated, int next) {
    TimeExpression duration() {
      return TimeExpression.Fixed.duration(quantity, unit);
    }
  }

  @Nullable Length read(int index) {
    Quantity quantity = numbers.quantity(index);
    if (quantity == null) {
      return null;
    }
    quantity = orMore(quantity);
    int at = quantity.next();
    if (pieces.isHyphen(at)) {
      Unit unit = unit(at + 1);
      boolean share = unit == Unit.QUARTER && isPlural(at + 1);
      return unit == null || share || isTitle(at + 1)
          ? null
          : new Length(quantity, unit, true, at + 2);
    }
    int target = pieces.isOneOf(at, ADJECTIVES) ? at + 1 : at;
    Unit unit = unit(target);
    if (unit == null) {
      return letter(quantity, at);
    }
    if (pieces.isHyphen(target + 1)) {
      boolean article = pieces.isAnyOf(index, "a", "an") && isPlural(target);
      boolean isLong = pieces.isWord(target + 2, "long") && !article;
      return isLong ? new Length(quantity, unit, true, target + 3) : null;
    }
    if (unit == Unit.QUARTER && pieces.isWord(target + 1, "of") && target == index + 1) {
      return null;
    }
    if (isTitle(target)) {
      return null;
    }
    boolean singular = !TimeWords.isPluralUnit(pieces.word(target));
    boolean year =
        singular && pieces.length(index) == 4 && pieces.number(index) / 100 >= FIRST_CENTURY;
    boolean other = year || (singular && pieces.isWord(at, "other"));
    boolean unlike = !singular && quantity.next() == index + 1 && pieces.isAnyOf(index, "a", "an");
    return other || unlike || (singular && isOtherWord(index, target, unit))
        ? null
        : withHalf(new Length(quantity, unit, false, target + 1));
  }

  /** "a year and a half", "two years and a half". */
  private Length withHalf(Length length) {
    BigDecimal number = length.quantity().number();
    int next = length.next();
    return number != null && pieces.areWords(next, "and", "a", "half")
        ? new Length(
            new Quantity(number.add(HALF), next), length.unit(), length.hyphenated(), next + 3)
        : length;
  }

  /** "the Six-Day War", "the Thirty Years' War". */
  private boolean isTitle(int unit) {
    int next = pieces.afterPossessive(unit + 1);
    return pieces.isCapitalized(unit) && pieces.isWord(next, "war") && pieces.isCapitalized(next);
  }

  /** "a second" look, "a quarter" of them. */
  private boolean isOtherWord(int index, int target, Unit unit) {
    boolean many = pieces.number(index) > 1 && pieces.isWord(target, "second");
    boolean counted = (pieces.isNumber(index) && !many) || pieces.isAnyOf(index, "one", "half");
    return unit == Unit.QUARTER || (unit == Unit.SECOND && !counted);
  }

  /** "six or seven", "12 to 18", "3-5": some. */
  private Quantity orMore(Quantity first) {
    int at = first.next();
    boolean joined =
        pieces.isAnyOf(at, "or", "to") || pieces.isHyphen(at) || pieces.isMark(at, "–");
    if (!joined || pieces.isAnyOf(at + 1, "a", "an")) {
      return first;
    }
    Quantity second = pieces.isNumber(at + 1) && pieces.isHyphen(at) ? plain(at + 1) : null;
    second = second == null ? numbers.quantity(at + 1) : second;
    boolean more = second != null && second.number() != null && unit(second.next()) != null;
    return more && second != null ? new Quantity(null, second.next()) : first;
  }

  private @Nullable Quantity plain(int index) {
    int number = pieces.number(index);
    return number < 0 ? null : Quantity.of(number, index + 1);
  }

  /** "3h", "2W". */
  private @Nullable Length letter(Quantity quantity, int at) {
    if (!pieces.isAttached(at) || !pieces.isNumber(at - 1)) {
      return null;
    }
    Unit unit =
        switch (pieces.word(at)) {
          case "h" -> Unit.HOUR;
          case "w" -> Unit.WEEK;
          case "y" -> Unit.YEAR;
          default -> null;
        };
    boolean name = pieces.isAttached(at + 1) && !pieces.is(at + 1, Kind.MARK);
    return unit == null || name ? null : new Length(quantity, unit, false, at + 1);
  }

  @Nullable Unit unit(int index) {
    // "one HR function" is of human resources.
    boolean letters = pieces.isAllCapitals(index) && pieces.isWord(index, "hr");
    return letters ? null : TimeWords.unit(pieces.word(index));
  }

  /** A unit in the singular, of a day or longer; null where there is none. */
  @Nullable Unit singularUnit(int index) {
    Unit unit = unit(index);
    boolean plural = TimeWords.isPluralUnit(pieces.word(index));
    return unit == null || plural || unit.isWithinDay() ? null : unit;
  }

  boolean isPlural(int index) {
    return TimeWords.isPluralUnit(pieces.word(index));
  }

  /** After "more than", "at least", "nearly"; the place itself where no such word stands. */
  int afterComparison(int index) {
    int at = pieces.isAnyOf(index, "no", "not", "just") ? index + 1 : index;
    boolean two =
        (pieces.isAnyOf(at, "more", "less", "fewer", "longer", "little")
                && pieces.isWord(at + 1, "than"))
            || (pieces.isAnyOf(at, "little", "well") && pieces.isAnyOf(at + 1, "over", "under"))
            || (pieces.isWord(at, "at") && pieces.isAnyOf(at + 1, "least", "most"))
            || pieces.areWords(at, "up", "to");
    if (two) {
      return at + 2;
    }
    boolean number = pieces.isNumber(at + 1) || numbers.cardinal(at + 1) != null;
    boolean one =
        pieces.isAnyOf(at, "nearly", "almost", "over", "about", "around", "roughly")
            || pieces.isAnyOf(at, "approximately", "under", "only", "barely", "exactly")
            || (number && pieces.isWord(at, "some"));
    return one ? at + 1 : index;
  }
}
