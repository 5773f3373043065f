package hearsay.annotate.date;

import hearsay.annotate.scan.NumberWords;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts ("six", "12", "a couple of"), ordinals ("24th") and years ("nineteen ninety-six").
 */
final class CountReader {
  private static final Set<String> VAGUE = TimeWords.list("some");
  private static final Set<String> SCORES = TimeWords.list("scores");
  private static final Set<String> SUFFIXES = TimeWords.list("ordinal-suffixes");

  /** Digits of a count of units, before its point and after it. */
  private static final int LONGEST = 5;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /**
   * A whole number.
   *
   * @param next index of the first piece after it
   */
  record Whole(int value, int next) {}

  private final TimePieces pieces;

  CountReader(TimePieces pieces) {
    this.pieces = pieces;
  }

  /** How many of a unit; null where no count begins. */
  @Nullable Quantity quantity(int index) {
    if (pieces.isWord(index, "three") && pieces.isWord(afterHyphen(index + 1), "quarters")) {
      Quantity quarter = quarter(afterHyphen(index + 1));
      if (quarter != null) {
        return new Quantity(THREE_QUARTERS, quarter.next());
      }
    }
    if (pieces.isNumber(index)) {
      return digits(index);
    }
    if (pieces.isMark(index, "½")) {
      return new Quantity(HALF, index + 1);
    }
    String word = pieces.word(index);
    switch (word) {
      case "half" -> {
        int next = index + 1;
        next += pieces.isWord(next, "a") || pieces.isWord(next, "an") ? 1 : 0;
        return new Quantity(HALF, next);
      }
      case "a", "an" -> {
        return article(index);
      }
      default -> {
        if (VAGUE.contains(word)) {
          return new Quantity(null, index + 1);
        }
        if (SCORES.contains(word) && pieces.isWord(index + 1, "of")) {
          return new Quantity(null, index + 2);
        }
      }
    }
    Whole whole = cardinal(index);
    return whole == null ? null : withHalf(BigDecimal.valueOf(whole.value), whole.next);
  }

  private @Nullable Quantity digits(int index) {
    int number = pieces.number(index);
    if (number < 0 || pieces.length(index) > LONGEST || isBoundLeft(index)) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(number);
    int next = index + 1;
    while (pieces.isMark(next, ",")
        && pieces.isAttached(next)
        && pieces.isAttached(next + 1)
        && pieces.isNumber(next + 1)
        && pieces.length(next + 1) == 3
        && value.precision() < LONGEST) {
      value = value.movePointRight(3).add(BigDecimal.valueOf(pieces.number(next + 1)));
      next += 2;
    }
    if (pieces.isMark(next, ".")
        && pieces.isAttached(next + 1)
        && pieces.number(next + 1) >= 0
        && pieces.length(next + 1) <= LONGEST) {
      int places = pieces.length(next + 1);
      value = value.add(BigDecimal.valueOf(pieces.number(next + 1), places));
      next += 2;
    }
    if (pieces.isMark(next, "½")) {
      return new Quantity(value.add(HALF), next + 1);
    }
    int half = afterHyphen(next);
    if (pieces.number(half) == 1 && pieces.isMark(half + 1, "/") && pieces.number(half + 2) == 2) {
      return new Quantity(value.add(HALF), half + 3);
    }
    return withHalf(value, next);
  }

  /** Of a number in digits: part of a name, an amount, a date or a fraction. */
  boolean isBoundLeft(int index) {
    if (!pieces.isAttached(index)) {
      return false;
    }
    boolean opened = pieces.isMarkOf(index - 1, "([\"“");
    boolean part = pieces.isAnyOf(index - 2, "mid", "early", "late");
    boolean dashed = pieces.isDash(index - 1) && (part || !pieces.isAttached(index - 1));
    return !opened && !dashed;
  }

  /** "two and a half", "two-and-a-half". */
  private Quantity withHalf(BigDecimal value, int next) {
    int and = afterHyphen(next);
    if (pieces.isWord(and, "and")) {
      int half = afterHyphen(and + 1);
      half = pieces.isWord(half, "a") ? afterHyphen(half + 1) : half;
      if (pieces.isWord(half, "half")) {
        return new Quantity(value.add(HALF), half + 1);
      }
    }
    return new Quantity(value, next);
  }

  private int afterHyphen(int index) {
    return pieces.isHyphen(index) ? index + 1 : index;
  }

  private @Nullable Quantity article(int index) {
    int next = index + 1;
    switch (pieces.word(next)) {
      case "couple" -> {
        return Quantity.of(2, pieces.isWord(next + 1, "of") ? next + 2 : next + 1);
      }
      case "dozen" -> {
        return Quantity.of(12, next + 1);
      }
      case "hundred" -> {
        return Quantity.of(100, next + 1);
      }
      case "thousand" -> {
        return Quantity.of(1000, next + 1);
      }
      case "few" -> {
        return new Quantity(null, next + 1);
      }
      case "number", "handful", "matter" -> {
        return pieces.isWord(next + 1, "of") ? new Quantity(null, next + 2) : null;
      }
      case "quarter" -> {
        Quantity quarter = quarter(next);
        return quarter == null ? Quantity.of(1, next) : quarter;
      }
      case "half" -> {
        return new Quantity(HALF, pieces.isHyphen(next + 1) ? next + 2 : next + 1);
      }
      default -> {
        return Quantity.of(1, next);
      }
    }
  }

  /** "quarter of a" century, "quarter" century. */
  private @Nullable Quantity quarter(int index) {
    int next = pieces.areWords(index + 1, "of", "a") ? index + 3 : afterHyphen(index + 1);
    return pieces.isAnyOf(next, "century", "decade") ? new Quantity(QUARTER, next) : null;
  }

  /** Below a million, in words. */
  @Nullable Whole cardinal(int index) {
    Whole below = belowHundred(index);
    if (below == null) {
      return null;
    }
    int value = below.value;
    int next = below.next;
    if (pieces.isWord(next, "hundred")) {
      value *= 100;
      Whole rest = belowHundred(pieces.isWord(next + 1, "and") ? next + 2 : next + 1);
      next = rest == null ? next + 1 : rest.next;
      value += rest == null ? 0 : rest.value;
    }
    if (pieces.isWord(next, "thousand") && value < 1000) {
      value *= 1000;
      Whole rest = belowHundred(pieces.isWord(next + 1, "and") ? next + 2 : next + 1);
      next = rest == null ? next + 1 : rest.next;
      value += rest == null ? 0 : rest.value;
    }
    return new Whole(value, next);
  }

  private @Nullable Whole belowHundred(int index) {
    Integer first = NumberWords.cardinal(pieces.word(index));
    if (first == null) {
      return null;
    }
    int next = pieces.isHyphen(index + 1) ? index + 2 : index + 1;
    Integer second = first >= 20 ? NumberWords.cardinal(pieces.word(next)) : null;
    return second != null && second > 0 && second < 10
        ? new Whole(first + second, next + 1)
        : new Whole(first, index + 1);
  }

  /** "24th", "first", "twenty-first"; null where there is none. */
  @Nullable Whole ordinal(int index) {
    int number = pieces.number(index);
    if (number > 0 && pieces.isOneOf(index + 1, SUFFIXES) && pieces.isAttached(index + 1)) {
      return isBoundLeft(index) ? null : new Whole(number, index + 2);
    }
    String word = pieces.word(index);
    Integer ordinal = NumberWords.ordinal(word);
    if (ordinal != null) {
      return new Whole(ordinal, index + 1);
    }
    Integer tens = NumberWords.cardinal(word);
    if (tens == null || tens < 20) {
      return null;
    }
    int next = pieces.isHyphen(index + 1) ? index + 2 : index + 1;
    Integer ones = NumberWords.ordinal(pieces.word(next));
    return ones == null || ones > 9 ? null : new Whole(tens + ones, next + 1);
  }

  /** "nineteen ninety-six", "twenty twenty-five", "two thousand and twenty". */
  @Nullable Whole spelledYear(int index) {
    Whole first = belowHundred(index);
    if (first == null) {
      return null;
    }
    if (pieces.isWord(first.next, "thousand") && first.value < 3) {
      return cardinal(index);
    }
    int next = pieces.isHyphen(first.next) ? first.next + 1 : first.next;
    boolean century = first.value >= 13 && first.value <= 20;
    if (!century) {
      return null;
    }
    boolean oh = pieces.isWord(next, "oh") || pieces.isWord(next, "o");
    Whole second = belowHundred(oh ? next + 1 : next);
    if (pieces.isWord(next, "hundred")) {
      return new Whole(first.value * 100, next + 1);
    }
    return second == null || (!oh && second.value < 10)
        ? null
        : new Whole(first.value * 100 + second.value, second.next);
  }
}
