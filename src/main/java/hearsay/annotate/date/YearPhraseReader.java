package hearsay.annotate.date;

import hearsay.annotate.date.YearReader.Year;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads years that words tell: "last year", "the year 2000", "fiscal 2016", and what is compared
 * with the same part of the year before: "the year-ago quarter", "the same period last year".
 */
final class YearPhraseReader {
  private final TimePieces pieces;
  private final YearReader years;
  private final RelativeReader periods;
  private final OccasionReader occasions;

  YearPhraseReader(
      TimePieces pieces, YearReader years, RelativeReader periods, OccasionReader occasions) {
    this.pieces = pieces;
    this.years = years;
    this.periods = periods;
    this.occasions = occasions;
  }

  /** "last year", "the same year", "the year before". */
  @Nullable TimeMatch relative(int index) {
    TimeMatch reading = periods.read(index);
    boolean year =
        reading != null
            && reading.expression() instanceof PeriodTime.Period period
            && (period.unit() == Unit.YEAR || period.unit() == Unit.FISCAL_YEAR);
    if (year) {
      return reading;
    }
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    boolean before =
        pieces.areWords(at, "year", "before") || pieces.areWords(at, "year", "earlier");
    return before
        ? new TimeMatch(index, at + 2, new PeriodTime.Period(Unit.YEAR, Choice.PREVIOUS))
        : null;
  }

  /** "the year 2000", "fiscal 2016", "FY2016", "cy18". */
  @Nullable TimeMatch numbered(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    Year named = years.at(at);
    if (named != null
        && pieces.isAnyOf(named.next(), "fiscal", "financial", "tax")
        && pieces.isWord(named.next() + 1, "year")) {
      return new TimeMatch(index, named.next() + 2, fiscalYear(named));
    }
    boolean fiscal = pieces.isAnyOf(at, "fiscal", "financial", "fy");
    boolean calendarYear = pieces.isAnyOf(at, "calendar", "cy");
    boolean abbreviated = pieces.isAnyOf(at, "fy", "cy");
    at = fiscal || calendarYear ? at + 1 : at;
    boolean word = pieces.isWord(at, "year");
    at = word ? at + 1 : at;
    if (!fiscal && !calendarYear && !word) {
      return null;
    }
    Year year = null;
    if (abbreviated && pieces.isNumber(at) && pieces.isAttached(at)) {
      boolean two = pieces.length(at) == 2;
      boolean four = pieces.length(at) == 4 && pieces.number(at) >= 1000;
      year = two || four ? new Year(pieces.number(at), two, at + 1) : null;
    } else {
      year = years.at(at);
    }
    if (year == null) {
      return null;
    }
    boolean inFiscal = fiscal && !year.shortened();
    return new TimeMatch(index, year.next(), inFiscal ? fiscalYear(year) : year.whole());
  }

  private static TimeExpression fiscalYear(Year year) {
    return new TimeExpression.Fixed(
        Timex.at(new Point(LocalDate.of(year.value(), 1, 1), Unit.FISCAL_YEAR)));
  }

  /** "year-ago quarter", "the year-earlier third quarter", "the same period last year". */
  @Nullable TimeMatch compared(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    boolean ago =
        pieces.isWord(at, "year")
            && pieces.isHyphen(at + 1)
            && pieces.isAnyOf(at + 2, "ago", "earlier");
    if (ago) {
      int next = afterPeriod(at + 3);
      return new TimeMatch(index, next < 0 ? at + 3 : next, new PeriodTime.YearBefore(Choice.LAST));
    }
    boolean same = pieces.isAnyOf(at, "same", "corresponding", "comparable", "equivalent");
    int next = same ? afterPeriod(at + 1) : -1;
    if (next < 0) {
      return null;
    }
    next = pieces.isAnyOf(next, "of", "in", "from") || pieces.isMark(next, ",") ? next + 1 : next;
    int end = afterYearBefore(next);
    return end < 0 ? null : new TimeMatch(index, end, new PeriodTime.SamePeriod());
  }

  /** After "period", "quarter", "third quarter"; -1 where none stands. */
  private int afterPeriod(int index) {
    OccasionMatch found = occasions.read(index);
    boolean period = pieces.isAnyOf(index, "period", "quarter", "month", "time", "half");
    return found != null ? found.next() : period ? index + 1 : -1;
  }

  /** After "last year", "a year ago", "the year before"; -1 where none stands. */
  private int afterYearBefore(int index) {
    boolean ago =
        pieces.isAnyOf(index, "a", "one")
            && pieces.isWord(index + 1, "year")
            && pieces.isAnyOf(index + 2, "ago", "earlier", "before");
    if (ago) {
      return index + 3;
    }
    TimeMatch year = relative(index);
    return year != null
            && year.expression() instanceof PeriodTime.Period of
            && of.choice().shift() < 0
        ? year.next()
        : -1;
  }
}
