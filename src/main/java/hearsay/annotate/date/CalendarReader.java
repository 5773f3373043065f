package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import hearsay.annotate.date.YearReader.Year;
import hearsay.annotate.scan.Piece.Kind;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with the name of their month, in the orders of all countries: "September 24, 2025",
 * "Sept. 24", "24th of September", "March 1996", "June 3 and 4", "Friday, Oct. 13".
 */
final class CalendarReader {
  private static final Set<String> INTRODUCING = TimeWords.list("before-months");

  /** Months that are also words or names. */
  private static final Set<String> DOUBTFUL = TimeWords.list("doubtful-months");

  private static final Set<String> AMOUNTS = TimeWords.list("after-amounts");

  private final TimePieces pieces;
  private final CountReader numbers;
  private final YearReader years;

  CalendarReader(TimePieces pieces, CountReader numbers, YearReader years) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.years = years;
  }

  /** A date with a month's name; null where none begins. */
  @Nullable TimeMatch read(int index) {
    TimeMatch reading = monthFirst(index);
    return reading == null ? dayFirst(index) : reading;
  }

  private @Nullable TimeMatch monthFirst(int index) {
    int month = TimeWords.month(pieces.word(index));
    if (month == 0) {
      return null;
    }
    int next = afterMonth(index);
    int at = pieces.isWord(next, "the") ? next + 1 : next;
    boolean spelledYear = pieces.is(at, Kind.WORD) && years.at(at) != null;
    Whole day = isName(index) || spelledYear ? null : dayOfMonth(at, true);
    if (day != null && isDay(month, day.value())) {
      Whole second = secondDay(month, day);
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
    if (year != null && !isName(index)) {
      return new TimeMatch(index, year.next(), year.of(month, 0));
    }
    return isBareMonth(index, next)
        ? new TimeMatch(
            index, next, new CalendarTime.Yearly(new Occasion.OfMonth(month), Choice.BARE))
        : null;
  }

  /** "24 September", "24th of September", "twenty third day of September", "3-5 June". */
  private @Nullable TimeMatch dayFirst(int index) {
    int begin = pieces.isWord(index, "the") ? index + 1 : index;
    Whole day = dayBeforeMonth(begin);
    if (day == null) {
      return null;
    }
    int at = day.next();
    if (!pieces.isDash(at) && !pieces.isAnyOf(at, "and", "to", "or")) {
      return withMonth(index, day, day);
    }
    Whole second = dayBeforeMonth(at + 1);
    TimeMatch last = second == null ? null : withMonth(startOf(second), second, second);
    TimeMatch first = second == null ? null : withMonth(index, day, second);
    return first == null || last == null
        ? null
        : new TimeMatch(index, day.next(), first.expression(), last);
  }

  private @Nullable Whole dayBeforeMonth(int index) {
    Whole day = numbers.ordinal(index);
    if (day == null) {
      day = pieces.isNumber(index) ? dayOfMonth(index, false) : numbers.cardinal(index);
    }
    return day == null || day.value() < 1 || day.value() > 31 ? null : day;
  }

  /** The day in the month, and the year, that stand after another day, or itself. */
  private @Nullable TimeMatch withMonth(int index, Whole day, Whole last) {
    int at = pieces.isWord(last.next(), "day") ? last.next() + 1 : last.next();
    boolean of = pieces.isWord(at, "of");
    at = of ? at + 1 : at;
    int month = TimeWords.month(pieces.word(at));
    boolean doubtful = !of && !pieces.isCapitalized(at) && pieces.isAnyOf(at, "may", "march");
    if (month == 0 || doubtful || !isDay(month, day.value())) {
      return null;
    }
    int next = afterMonth(at);
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
    at = pieces.isWord(at, "the") ? at + 1 : at;
    Whole ordinal = numbers.ordinal(at);
    boolean counted =
        ordinal != null && pieces.isAnyOf(at - 1, "the") && pieces.is(ordinal.next(), Kind.WORD);
    if (ordinal == null && pieces.isNumber(at) && !pieces.is(index + 1, Kind.MARK)) {
      Whole plain = dayOfMonth(at, false);
      ordinal = plain == null || pieces.is(plain.next(), Kind.WORD) ? null : plain;
    }
    return ordinal == null
            || (counted && !isFunctionWord(ordinal.next()))
            || ordinal.value() < 1
            || ordinal.value() > 31
        ? null
        : new TimeMatch(
            index, ordinal.next(), new WeekdayTime.WeekdayOfMonth(day, ordinal.value()));
  }

  private static TimeExpression date(int month, int day, @Nullable Year year) {
    return year == null
        ? new CalendarTime.Yearly(new Occasion.OfDay(month, day), Choice.BARE)
        : year.of(month, day);
  }

  private static boolean isDay(int month, int day) {
    return day >= 1 && YearMonth.of(2024, month).isValidDay(day);
  }

  /** After the month and the point that cuts it short. */
  private int afterMonth(int index) {
    boolean point =
        TimeWords.isShortMonth(pieces.word(index))
            && pieces.isMark(index + 1, ".")
            && pieces.isAttached(index + 1);
    return point ? index + 2 : index + 1;
  }

  /** The day in "June 3 and 4", "March 3-5", "May 1 to 6". */
  private @Nullable Whole secondDay(int month, Whole first) {
    int at = first.next();
    boolean dash = pieces.isDash(at);
    if (!dash && !pieces.isAnyOf(at, "and", "to", "through", "or")) {
      return null;
    }
    Whole day = pieces.isNumber(at + 1) ? dayOfMonth(at + 1, true) : null;
    boolean fits = day != null && day.value() > first.value() && isDay(month, day.value());
    if (day == null || !fits || TimeWords.month(pieces.word(day.next())) > 0) {
      return null;
    }
    boolean counted = !dash && pieces.is(day.next(), Kind.WORD) && !isFunctionWord(day.next());
    return counted ? null : day;
  }

  private boolean isFunctionWord(int index) {
    return pieces.isAnyOf(
        index, "in", "at", "and", "for", "to", "of", "with", "by", "when", "after", "on", "as",
        "the");
  }

  private int startOf(Whole day) {
    return pieces.isNumber(day.next() - 1) || !pieces.isNumber(day.next() - 2)
        ? day.next() - 1
        : day.next() - 2;
  }

  /** 1 to 31 in digits, or with its ending, or, after a month, in words. */
  private @Nullable Whole dayOfMonth(int index, boolean afterMonth) {
    Whole day = numbers.ordinal(index);
    if (day == null && pieces.isNumber(index)) {
      boolean plain = pieces.length(index) <= 2 && !isBoundLeft(index) && !isBoundRight(index + 1);
      day = plain ? new Whole(pieces.number(index), index + 1) : null;
    }
    if (day == null && afterMonth && !pieces.isAttached(index)) {
      day = numbers.cardinal(index);
    }
    return day == null || day.value() < 1 || day.value() > 31 || pieces.isOneOf(day.next(), AMOUNTS)
        ? null
        : day;
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

  /** "may 5", "march 3": the verbs, unless written as a month is. */
  private boolean isName(int index) {
    return !pieces.isCapitalized(index) && pieces.isAnyOf(index, "may", "march", "mar", "sun");
  }

  private boolean isBareMonth(int index, int next) {
    String word = pieces.word(index);
    boolean introduced =
        pieces.isOneOf(index - 1, INTRODUCING)
            || (pieces.isHyphen(index - 1) && pieces.isWord(index - 2, "mid"));
    boolean possessive = pieces.afterPossessive(index + 1) > index + 1;
    if (TimeWords.isShortMonth(word)) {
      boolean point = next > index + 1;
      boolean name = !point && pieces.isCapitalized(next);
      return pieces.isCapitalized(index)
          && !pieces.isAllCapitals(index)
          && !name
          && (point || introduced);
    }
    if (!DOUBTFUL.contains(word)) {
      return true;
    }
    if (!pieces.isCapitalized(index) || pieces.isAllCapitals(index)) {
      return false;
    }
    boolean name =
        pieces.isCapitalized(index - 1)
            && !pieces.isFirst(index - 1)
            && !pieces.isAttached(index - 1);
    if (introduced || possessive) {
      return !(word.equals("march") && pieces.isAnyOf(next, "on", "for") && !introduced);
    }
    if (pieces.isFirst(index) && (word.equals("may") || word.equals("march"))) {
      return false;
    }
    return !name
        && !pieces.isCapitalized(next)
        && !(word.equals("march") && pieces.isWord(index - 1, "the"));
  }
}
