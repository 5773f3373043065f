package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import hearsay.annotate.date.YearReader.Year;
import hearsay.annotate.scan.Piece.Kind;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with the name of their month, in the orders of all countries: "September 24, 2025",
 * "Sept. 24", "24th of September", "March 1996", "June 3 and 4", "Friday, Oct. 13".
 */
final class CalendarReader {
  /** No one lists more days. */
  private static final int LONGEST_LIST = 7;

  private static final Set<String> BEFORE_DAYS = TimeWords.list("before-days");

  private final TimePieces pieces;
  private final CountReader numbers;
  private final YearReader years;
  private final DayOfMonthReader days;
  private final MonthReader months;

  CalendarReader(TimePieces pieces, CountReader numbers, YearReader years, ArticleHabits habits) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.years = years;
    this.days = new DayOfMonthReader(pieces, numbers);
    this.months = new MonthReader(pieces, habits.surnames());
  }

  /** A date with a month's name; null where none begins. */
  @Nullable TimeMatch read(int index) {
    TimeMatch reading = monthFirst(index);
    return reading == null ? dayFirst(index, LONGEST_LIST) : reading;
  }

  private @Nullable TimeMatch monthFirst(int index) {
    int month = TimeWords.month(pieces.word(index));
    if (month == 0) {
      return null;
    }
    int next = months.after(index);
    int at = pieces.isWord(next, "the") ? next + 1 : next;
    boolean spelledYear = pieces.is(at, Kind.WORD) && years.at(at) != null;
    Whole day = months.isOtherWord(index) || spelledYear ? null : days.read(at, true);
    if (day != null && DayOfMonthReader.isDay(month, day.value())) {
      Whole second = days.second(month, day);
      int end = second == null ? day.next() : second.next();
      Year year = years.after(end);
      TimeMatch first = new TimeMatch(index, day.next(), date(month, day.value(), year));
      if (second == null) {
        return year == null ? first : first.to(year.next());
      }
      TimeMatch rest =
          new TimeMatch(
              startOf(second), year == null ? end : year.next(), date(month, second.value(), year));
      return new TimeMatch(index, day.next(), first.expression(), rest);
    }
    Year year = years.after(next);
    if (year != null && !months.isOtherWord(index)) {
      return new TimeMatch(index, year.next(), year.of(month, 0));
    }
    return months.isBare(index, next)
        ? new TimeMatch(
            index, next, new CalendarTime.Yearly(new Occasion.OfMonth(month), Choice.BARE))
        : null;
  }

  /** "24 September", "24th of September", "twenty third day of September", "3-5 June". */
  private @Nullable TimeMatch dayFirst(int index, int more) {
    int begin = pieces.isWord(index, "the") ? index + 1 : index;
    Whole day = days.beforeMonth(begin);
    if (day == null) {
      return null;
    }
    TimeMatch alone = withMonth(index, day, day);
    int joint = day.next();
    boolean joined =
        pieces.isDash(joint)
            || pieces.isMark(joint, ",")
            || pieces.isAnyOf(joint, "and", "to", "or", "through", "until");
    if (alone != null || !joined) {
      return alone;
    }
    TimeMatch last = more == 0 ? null : dayFirst(joint + 1, more - 1);
    Whole second = last == null ? null : lastDay(last);
    TimeMatch first = second == null ? null : withMonth(index, day, second);
    return first == null || last == null
        ? null
        : new TimeMatch(index, day.next(), first.expression(), last);
  }

  /** The day that stands before the month of a date that was read by {@link #dayFirst}. */
  private @Nullable Whole lastDay(TimeMatch date) {
    TimeMatch last = date;
    for (TimeMatch rest = last.rest(); rest != null; rest = last.rest()) {
      last = rest;
    }
    return days.beforeMonth(pieces.isWord(last.start(), "the") ? last.start() + 1 : last.start());
  }

  /** "on the 6th": of the month that is spoken of, or the last, or the next. */
  @Nullable TimeMatch dayAlone(int index) {
    boolean introduced = pieces.isWord(index, "the") && pieces.isOneOf(index - 1, BEFORE_DAYS);
    Whole day = introduced && pieces.isNumber(index + 1) ? numbers.ordinal(index + 1) : null;
    boolean counted =
        day != null
            && (pieces.isHyphen(day.next())
                || (pieces.is(day.next(), Kind.WORD) && !days.isFunctionWord(day.next())));
    return day == null || counted || day.value() > 31
        ? null
        : new TimeMatch(index, day.next(), new CalendarTime.DayOfMonth(day.value()));
  }

  /** The day in the month, and the year, that stand after another day, or itself. */
  private @Nullable TimeMatch withMonth(int index, Whole day, Whole last) {
    int at = pieces.isWord(last.next(), "day") ? last.next() + 1 : last.next();
    boolean of = pieces.isWord(at, "of");
    at = of ? at + 1 : at;
    int month = TimeWords.month(pieces.word(at));
    boolean doubtful = !of && !pieces.isCapitalized(at) && pieces.isAnyOf(at, "may", "march");
    if (month == 0 || doubtful || !DayOfMonthReader.isDay(month, day.value())) {
      return null;
    }
    int next = months.after(at);
    Year year = years.after(next);
    return new TimeMatch(index, year == null ? next : year.next(), date(month, day.value(), year));
  }

  /** "Friday, Oct. 13", "Tue 13th", "Wednesday the thirty first", "Friday 7-6". */
  @Nullable TimeMatch weekdayWithDate(int index, NumericDateReader numeric) {
    DayOfWeek day = TimeWords.weekday(pieces.word(index));
    if (day == null) {
      return null;
    }
    int at = index + 1;
    at = pieces.isMark(at, ".") && pieces.isAttached(at) && pieces.length(index) < 6 ? at + 1 : at;
    boolean bracket = pieces.isMark(at, "(");
    at = bracket || pieces.isMark(at, ",") || pieces.isDash(at) ? at + 1 : at;
    TimeMatch date = pieces.isNumber(at) ? numeric.afterWeekday(at) : null;
    date = date == null ? read(at) : date;
    if (date != null
        && !(date.expression() instanceof CalendarTime.Yearly yearly
            && yearly.occasion().grain() == Unit.MONTH)) {
      boolean closed = bracket && pieces.isMark(date.next(), ")");
      return date.from(index).to(closed ? date.next() + 1 : date.next());
    }
    TimeMatch pair = weekdayPair(index, at);
    if (pair != null) {
      return pair;
    }
    at = pieces.isWord(at, "the") ? at + 1 : at;
    Whole ordinal = numbers.ordinal(at);
    boolean counted =
        ordinal != null && pieces.isAnyOf(at - 1, "the") && pieces.is(ordinal.next(), Kind.WORD);
    if (ordinal == null && pieces.isNumber(at) && !pieces.is(index + 1, Kind.MARK)) {
      Whole plain = days.read(at, false);
      ordinal = plain == null || pieces.is(plain.next(), Kind.WORD) ? null : plain;
    }
    return ordinal == null
            || (counted && !days.isFunctionWord(ordinal.next()))
            || ordinal.value() < 1
            || ordinal.value() > 31
        ? null
        : new TimeMatch(
            index, ordinal.next(), new WeekdayTime.WeekdayOfMonth(day, ordinal.value()));
  }

  /** "Monday 3 and Wednesday 5 November": the first has the month and the year of the second. */
  private @Nullable TimeMatch weekdayPair(int index, int at) {
    Whole day = pieces.is(index + 1, Kind.MARK) ? null : days.beforeMonth(at);
    boolean joined =
        day != null
            && (pieces.isDash(day.next())
                || pieces.isAnyOf(day.next(), "and", "to", "or", "through", "until"));
    int second = day == null ? index : day.next() + 1;
    TimeMatch date =
        joined && TimeWords.weekday(pieces.word(second)) != null ? read(second + 1) : null;
    Whole last = date == null ? null : days.beforeMonth(second + 1);
    TimeMatch first = day == null || last == null ? null : withMonth(index, day, last);
    return first == null || date == null || day == null
        ? null
        : new TimeMatch(index, day.next(), first.expression(), date.from(second));
  }

  private static TimeExpression date(int month, int day, @Nullable Year year) {
    return year == null
        ? new CalendarTime.Yearly(new Occasion.OfDay(month, day), Choice.BARE)
        : year.of(month, day);
  }

  private int startOf(Whole day) {
    return pieces.isNumber(day.next() - 1) || !pieces.isNumber(day.next() - 2)
        ? day.next() - 1
        : day.next() - 2;
  }
}
