package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import hearsay.annotate.scan.Piece.Kind;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the day in a date with the name of its month. */
final class DayOfMonthReader {
  private static final Set<String> AMOUNTS = TimeWords.list("after-amounts");

  private final TimePieces pieces;
  private final CountReader numbers;

  DayOfMonthReader(TimePieces pieces, CountReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  /** "24", "24th", "twenty third" before its month. */
  @Nullable Whole beforeMonth(int index) {
    Whole day = numbers.ordinal(index);
    if (day == null) {
      day = pieces.isNumber(index) ? read(index, false) : numbers.cardinal(index);
    }
    return day == null || day.value() < 1 || day.value() > 31 ? null : day;
  }

  /** Whether the month has such a day in some year. */
  static boolean isDay(int month, int day) {
    return day >= 1 && YearMonth.of(2024, month).isValidDay(day);
  }

  /** The day in "June 3 and 4", "March 3-5", "May 1 to 6". */
  @Nullable Whole second(int month, Whole first) {
    int at = first.next();
    boolean dash = pieces.isDash(at);
    if (!dash && !pieces.isAnyOf(at, "and", "to", "through", "or")) {
      return null;
    }
    Whole day = pieces.isNumber(at + 1) ? read(at + 1, true) : null;
    boolean fits = day != null && day.value() > first.value() && isDay(month, day.value());
    if (day == null || !fits || TimeWords.month(pieces.word(day.next())) > 0) {
      return null;
    }
    boolean counted = !dash && pieces.is(day.next(), Kind.WORD) && !isFunctionWord(day.next());
    return counted ? null : day;
  }

  /** Whether what follows is no noun that the number before would count. */
  boolean isFunctionWord(int index) {
    return pieces.isAnyOf(
        index, "in", "at", "and", "for", "to", "of", "with", "by", "when", "after", "on", "as",
        "the");
  }

  /** 1 to 31 in digits, or with its ending, or, after a month, in words. */
  @Nullable Whole read(int index, boolean afterMonth) {
    Whole day = numbers.ordinal(index);
    if (day == null && pieces.isNumber(index)) {
      boolean plain = pieces.length(index) <= 2 && !isBoundLeft(index) && !isBoundRight(index + 1);
      day = plain ? new Whole(pieces.number(index), index + 1) : null;
    }
    if (day == null && afterMonth && !pieces.isAttached(index)) {
      day = numbers.cardinal(index);
    }
    return day == null
            || day.value() < 1
            || day.value() > 31
            || pieces.isOneOf(day.next(), AMOUNTS)
            || isLength(day.next())
        ? null
        : day;
  }

  /** "the October 5-year note" */
  private boolean isLength(int index) {
    return pieces.isHyphen(index) && TimeWords.unit(pieces.word(index + 1)) != null;
  }

  /** Part of an amount, a time or a name: "$ 5", "10:30", "F5". */
  private boolean isBoundLeft(int index) {
    if (pieces.isMarkOf(index - 1, "$€£")) {
      return true;
    }
    return pieces.isAttached(index)
        && (pieces.is(index - 1, Kind.WORD)
            || pieces.isMarkOf(index - 1, "#./+")
            || (pieces.isMark(index - 1, ":") && !pieces.is(index - 2, Kind.WORD)));
  }

  /** "5,000", "5.5", "5:30", "5%", "5/6". */
  private boolean isBoundRight(int index) {
    if (!pieces.isAttached(index)) {
      return false;
    }
    String mark = pieces.mark(index);
    boolean digits = pieces.isNumber(index + 1) && pieces.isAttached(index + 1);
    return mark.equals("%")
        || pieces.is(index, Kind.WORD)
        || (digits && (mark.equals(".") || mark.equals(":") || mark.equals("/")))
        || (digits && mark.equals(",") && pieces.length(index + 1) == 3);
  }
}
