package hearsay.annotate.date;

import hearsay.claim.DateType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Parts of another time, and times around it. */
sealed interface PartTime extends TimeExpression {
  /**
   * "the first week of March", "the 15th day of next month", "the last Sunday of May".
   *
   * @param number from 1; 0 for the last
   * @param weekday what is counted, else units
   */
  record Nth(int number, Unit unit, @Nullable DayOfWeek weekday, TimeExpression whole)
      implements PartTime {
    @Override
    public @Nullable Timex resolve(TimeContext context) {
      Timex timex = whole.resolve(context);
      Point point = timex == null ? null : timex.point();
      if (point == null || !point.grain().isLongerThan(unit)) {
        return null;
      }
      LocalDate from = point.start();
      LocalDate end = point.grain().plus(from, 1);
      LocalDate start;
      DayOfWeek day = weekday;
      if (day != null) {
        start =
            number == 0
                ? end.with(TemporalAdjusters.previous(day))
                : from.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L);
      } else if (number == 0) {
        start = unit.floor(end.minusDays(unit == Unit.WEEK ? 7 : 1));
      } else {
        // the first week of a year is ISO's: the one with its first Thursday
        LocalDate first = unit == Unit.WEEK && point.grain() == Unit.YEAR ? from.plusDays(3) : from;
        start = unit.plus(unit.floor(first), number - 1L);
      }
      return start.isBefore(end) ? Timex.at(new Point(start, unit)) : null;
    }
  }

  /** "the week of March 6". */
  record Around(Unit unit, TimeExpression day) implements PartTime {
    @Override
    public @Nullable Timex resolve(TimeContext context) {
      Timex timex = day.resolve(context);
      Point point = timex == null ? null : timex.point();
      return point == null || point.grain() != Unit.DAY
          ? null
          : Timex.at(new Point(unit.floor(point.start()), unit));
    }
  }

  /** "3 p.m. on Monday", "Monday night", "noon". */
  record TimeOfDay(String time, @Nullable TimeExpression day) implements PartTime {
    @Override
    public @Nullable Timex resolve(TimeContext context) {
      TimeExpression of = day;
      if (of == null) {
        LocalDate date = context.day();
        return date == null
            ? new Timex(DateType.TIME, time, null)
            : Timex.at(new Point(date, Unit.DAY)).withTime(time);
      }
      Timex timex = of.resolve(context);
      return timex == null ? null : timex.withTime(time);
    }
  }
}
