package hearsay.annotate.date;

import hearsay.claim.DateType;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates and parts of years, alone or with their year. */
sealed interface CalendarTime extends TimeExpression {
  /**
   * "1996", "March 1996", "March 5, '96".
   *
   * @param year of two digits where {@code shortened}
   * @param month 0 where there is none
   * @param day 0 where there is none
   */
  record Dated(int year, boolean shortened, int month, int day) implements CalendarTime {
    /** A year of two digits lies at most this many years after the date of publication. */
    private static final int YEARS_AHEAD = 20;

    @Override
    public @Nullable Timex resolve(TimeContext context) {
      LocalDate published = context.published();
      if (shortened && published == null) {
        String value = "XX" + Unit.twoDigits(year);
        value += month == 0 ? "" : "-" + Unit.twoDigits(month);
        return Timex.open(value + (day == 0 ? "" : "-" + Unit.twoDigits(day)));
      }
      int full = shortened && published != null ? expand(published.getYear()) : year;
      YearMonth inMonth = YearMonth.of(full, Math.max(1, month));
      if (day > inMonth.lengthOfMonth()) {
        return null;
      }
      Unit grain = month == 0 ? Unit.YEAR : day == 0 ? Unit.MONTH : Unit.DAY;
      return Timex.at(new Point(inMonth.atDay(Math.max(1, day)), grain));
    }

    private int expand(int now) {
      int first = now + YEARS_AHEAD - 99;
      return first + Math.floorMod(year - first, 100);
    }
  }

  /** "March", "Sept. 24", "the third quarter", "last Christmas": it comes again each year. */
  record Yearly(Occasion occasion, Choice choice) implements CalendarTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate published =
          choice.isRelativeToMention() ? context.anchor(occasion.grain()) : context.published();
      if (published == null) {
        return Timex.open(occasion.open());
      }
      LocalDate start = OccasionChooser.choose(occasion, choice, published, context);
      return start == null
          ? Timex.open(occasion.open())
          : Timex.at(new Point(start, occasion.grain()));
    }
  }

  /** "June last year", "Christmas 2015", "the third quarter of 1990". */
  record InYear(Occasion occasion, TimeExpression year) implements CalendarTime {
    /**
     * The same day, month or part of another year; null for what does not come again each year.
     *
     * @param expression "May", "this month", "today"
     */
    static @Nullable TimeExpression of(TimeExpression expression, TimeExpression year) {
      if (expression instanceof Yearly yearly) {
        return new InYear(yearly.occasion(), year);
      }
      boolean current =
          expression instanceof PeriodTime.Period period
              && period.choice() == Choice.THIS
              && (period.unit() == Unit.DAY || period.unit() == Unit.MONTH);
      return current ? new SameInYear(expression, year) : null;
    }

    @Override
    public @Nullable Timex resolve(TimeContext context) {
      Timex whole = year.resolve(context);
      if (whole == null || whole.type() != DateType.DATE) {
        return null;
      }
      Point point = whole.point();
      if (point == null) {
        return Timex.open(occasion.open());
      }
      LocalDate start = occasion.start(point.start().getYear());
      return start == null ? null : Timex.at(new Point(start, occasion.grain()));
    }
  }

  /** "ten years ago this month", "a year ago today". */
  record SameInYear(TimeExpression current, TimeExpression year) implements CalendarTime {
    @Override
    public @Nullable Timex resolve(TimeContext context) {
      Timex now = current.resolve(context);
      Timex then = year.resolve(context);
      Point point = now == null ? null : now.point();
      Point whole = then == null ? null : then.point();
      if (point == null || whole == null) {
        return then;
      }
      int years = point.start().getYear() - whole.start().getYear();
      return Timex.at(point.minusYears(years));
    }
  }

  /** "the 6th": in the month that was mentioned last here, else the last one, or the next. */
  record DayOfMonth(int day) implements CalendarTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate mentioned = context.mentionedHere();
      LocalDate from = mentioned == null ? context.published() : mentioned;
      if (from == null) {
        return Timex.open("XXXX-XX-" + Unit.twoDigits(day));
      }
      YearMonth month = YearMonth.from(from);
      if (mentioned == null) {
        boolean later = day > from.getDayOfMonth();
        month =
            context.ahead() ? month.plusMonths(later ? 0 : 1) : month.minusMonths(later ? 1 : 0);
      }
      return month.isValidDay(day)
          ? Timex.at(new Point(month.atDay(day), Unit.DAY))
          : Timex.open("XXXX-XX-" + Unit.twoDigits(day));
    }
  }
}
