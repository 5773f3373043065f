package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose parts are joined by a sign: "2025-09-24", "24/9/2025", "24.09.2025",
 * "05-Aug-2016", "Dec/2018". Of two small numbers the month comes first, but after points the day,
 * and where another date of the article can only be read so ("24/9/2025").
 */
final class NumericDateReader {
  private static final Set<String> SIGNS = Set.of("-", "/", ".", "‐", "‑", "–");

  private final TimePieces pieces;
  private final boolean dayFirst;

  NumericDateReader(TimePieces pieces, boolean dayFirst) {
    this.pieces = pieces;
    this.dayFirst = dayFirst;
  }

  /** Whether a sentence has a date that begins with its day beyond doubt: "24/9/2025". */
  static boolean showsDayFirst(TimePieces pieces) {
    for (int i = 0; i + 4 < pieces.size(); i++) {
      if (pieces.isMark(i + 1, "/")
          && pieces.isMark(i + 3, "/")
          && pieces.number(i) > 12
          && pieces.number(i) <= 31
          && pieces.number(i + 2) >= 1
          && pieces.number(i + 2) <= 12
          && pieces.length(i + 4) == 4) {
        return true;
      }
    }
    return false;
  }

  @Nullable TimeMatch read(int index) {
    if (!isComponent(index) || isBoundLeft(index)) {
      return null;
    }
    if (isSeptemberEleventh(index)) {
      return new TimeMatch(index, index + 3, new CalendarTime.Dated(2001, false, 9, 11));
    }
    TimeMatch whole = eightDigits(index);
    if (whole != null) {
      return whole;
    }
    String sign = pieces.mark(index + 1);
    if (!SIGNS.contains(sign) || !joins(index + 1) || !isComponent(index + 2)) {
      return null;
    }
    boolean three = pieces.isMark(index + 3, sign) && joins(index + 3) && isComponent(index + 4);
    int last = three ? index + 4 : index + 2;
    if (isBoundRight(last + 1)) {
      return null;
    }
    TimeExpression date = three ? three(index, sign) : two(index);
    return date == null ? null : new TimeMatch(index, last + 1, date);
  }

  /** "7.6", "7-6" or a whole date, after a weekday, where no other numbers are to be expected. */
  @Nullable TimeMatch afterWeekday(int index) {
    TimeMatch whole = read(index);
    if (whole != null) {
      return whole;
    }
    boolean pair =
        pieces.isMarkOf(index + 1, "-/.")
            && joins(index + 1)
            && pieces.isNumber(index + 2)
            && pieces.length(index) <= 2
            && pieces.length(index + 2) <= 2;
    if (!pair || isBoundRight(index + 3)) {
      return null;
    }
    int first = pieces.number(index);
    int second = pieces.number(index + 2);
    boolean swapped = first > 12 || dayFirst;
    int month = swapped ? second : first;
    int day = swapped ? first : second;
    return isDay(2024, month, day)
        ? new TimeMatch(
            index, index + 3, new CalendarTime.Yearly(new Occasion.OfDay(month, day), Choice.BARE))
        : null;
  }

  /** "9/11" has become a name. */
  private boolean isSeptemberEleventh(int index) {
    return pieces.number(index) == 9
        && pieces.isMark(index + 1, "/")
        && joins(index + 1)
        && pieces.number(index + 2) == 11
        && !isBoundRight(index + 3);
  }

  private @Nullable TimeMatch eightDigits(int index) {
    int number = pieces.length(index) == 8 ? pieces.number(index) : -1;
    int year = number / 10_000;
    boolean date =
        year >= 1900
            && year < 2100
            && isDay(year, number / 100 % 100, number % 100)
            && !isBoundRight(index + 1);
    return date
        ? new TimeMatch(
            index, index + 1, new CalendarTime.Dated(year, false, number / 100 % 100, number % 100))
        : null;
  }

  private @Nullable TimeExpression three(int index, String sign) {
    int[] at = {index, index + 2, index + 4};
    int month = -1;
    int year = -1;
    for (int i = 0; i < at.length; i++) {
      boolean named = pieces.is(at[i], Kind.WORD);
      boolean four = pieces.length(at[i]) == 4 && !named;
      if ((named && month >= 0)
          || (four && year >= 0)
          || (!four && !named && pieces.length(at[i]) > 2)) {
        return null;
      }
      month = named ? i : month;
      year = four ? i : year;
    }
    boolean shortened = year < 0;
    if (shortened) {
      year = month == 2 ? -1 : 2;
      if (year < 0 || !mayBeShort(index, sign, month >= 0)) {
        return null;
      }
    }
    int number = pieces.number(at[year]);
    if (month >= 0) {
      int day = pieces.number(at[3 - month - year]);
      return date(number, shortened, TimeWords.month(pieces.word(at[month])), day);
    }
    if (year == 1) {
      return null;
    }
    int first = pieces.number(at[year == 0 ? 1 : 0]);
    int second = pieces.number(at[year == 0 ? 2 : 1]);
    boolean swapped =
        year == 0 ? first > 12 : first > 12 || ((sign.equals(".") || dayFirst) && second <= 12);
    return swapped
        ? date(number, shortened, second, first)
        : date(number, shortened, first, second);
  }

  /** "3/4/98" and "24.09.98"; not "1.2.11", which is a version, nor "10-4-12". */
  private boolean mayBeShort(int index, String sign, boolean named) {
    boolean full = pieces.length(index) == 2 && pieces.length(index + 2) == 2;
    return pieces.length(index + 4) == 2
        && (named || sign.equals("/") || (sign.equals(".") && full));
  }

  private static @Nullable TimeExpression date(int year, boolean shortened, int month, int day) {
    return isDay(shortened ? 2000 + year % 100 : year, month, day)
            || (shortened && isDay(2024, month, day))
        ? new CalendarTime.Dated(year, shortened, month, day)
        : null;
  }

  /** "Dec-2018", "Nov/2", "15-Jun". */
  private @Nullable TimeExpression two(int index) {
    int first = TimeWords.month(pieces.word(index));
    int second = TimeWords.month(pieces.word(index + 2));
    int number = first > 0 ? pieces.number(index + 2) : pieces.number(index);
    int length = first > 0 ? pieces.length(index + 2) : pieces.length(index);
    int month = Math.max(first, second);
    boolean one = (first > 0) != (second > 0) && number > 0;
    if (!one || pieces.isMark(index + 1, ".")) {
      return null;
    }
    if (length == 4 && number >= 1000) {
      return new CalendarTime.Dated(number, false, month, 0);
    }
    return length <= 2 && isDay(2024, month, number)
        ? new CalendarTime.Yearly(new Occasion.OfDay(month, number), Choice.BARE)
        : null;
  }

  private static boolean isDay(int year, int month, int day) {
    return year >= 1
        && year <= 9999
        && month >= 1
        && month <= 12
        && day >= 1
        && YearMonth.of(year, month).isValidDay(day);
  }

  private boolean isComponent(int index) {
    return pieces.isNumber(index)
        ? pieces.length(index) <= 8 && pieces.number(index) >= 0
        : TimeWords.month(pieces.word(index)) > 0;
  }

  private boolean joins(int index) {
    return pieces.isAttached(index) && pieces.isAttached(index + 1);
  }

  private boolean isBoundLeft(int index) {
    return pieces.isAttached(index) && !pieces.isMarkOf(index - 1, "([\"“',:");
  }

  /** Something goes on after it that makes it no date. */
  private boolean isBoundRight(int index) {
    if (!pieces.isAttached(index)) {
      return false;
    }
    boolean goesOn = pieces.isAttached(index + 1) && !pieces.is(index + 1, Kind.MARK);
    return pieces.is(index, Kind.WORD)
        ? !pieces.isWord(index, "t")
        : pieces.isMark(index, "%") || (SIGNS.contains(pieces.mark(index)) && goesOn);
  }

  /** The sentences' evidence on the order of day and month. */
  static boolean showsDayFirst(List<TimePieces> sentences) {
    return sentences.stream().anyMatch(NumericDateReader::showsDayFirst);
  }
}
