package hearsay.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days of the week. */
sealed interface WeekdayTime extends TimeExpression {
  /** "a week ago Friday": so many weeks before the last one; null of other than weekdays. */
  static @Nullable TimeExpression before(TimeExpression expression, Quantity weeks) {
    return expression instanceof Weekday weekday
        ? new OffsetTime.Offset(
            weeks,
            Unit.WEEK,
            true,
            OffsetTime.Offset.From.BASE,
            new Weekday(weekday.day(), Choice.LAST))
        : null;
  }

  /** "the Friday after next", "Friday week": so many weeks after the next one. */
  static TimeExpression after(DayOfWeek day, int weeks) {
    return new OffsetTime.Offset(
        Quantity.of(weeks, 0),
        Unit.WEEK,
        false,
        OffsetTime.Offset.From.BASE,
        new Weekday(day, Choice.THIS));
  }

  /** "Monday", "next Friday", "the previous Friday". */
  record Weekday(DayOfWeek day, Choice choice) implements WeekdayTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate from =
          choice.isRelativeToMention() ? context.anchor(Unit.DAY) : context.published();
      if (from == null) {
        return Timex.open("XXXX-WXX-" + day.getValue());
      }
      boolean mentioned = !from.equals(context.published());
      LocalDate date =
          switch (choice) {
            case BARE -> context.ahead() ? next(from, true) : previous(from, true);
            case LAST -> previous(from, false);
            case THIS -> next(from, true);
            case PREVIOUS -> mentioned ? previous(from, false) : inWeek(from, -1);
            case FOLLOWING -> mentioned ? next(from, false) : inWeek(from, 1);
            case NEXT -> inWeek(from, 1);
            case THAT -> previous(from, true);
          };
      return Timex.at(new Point(date, Unit.DAY));
    }

    private LocalDate next(LocalDate from, boolean orSame) {
      return from.with(orSame ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
    }

    private LocalDate previous(LocalDate from, boolean orSame) {
      return from.with(
          orSame ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.previous(day));
    }

    private LocalDate inWeek(LocalDate from, int weeks) {
      return Unit.WEEK.floor(from).plusWeeks(weeks).plusDays(day.getValue() - 1L);
    }
  }

  /** "Tuesday the 13th": the last such day, or the next. */
  record WeekdayOfMonth(DayOfWeek day, int dayOfMonth) implements WeekdayTime {
    private static final int MONTHS = 60;

    @Override
    public Timex resolve(TimeContext context) {
      LocalDate published = context.published();
      if (published != null) {
        LocalDate month = Unit.MONTH.floor(published);
        // this month first, then outwards
        for (int i = 0; i < 2 * MONTHS; i++) {
          boolean back = i % 2 == 1;
          LocalDate first = month.plusMonths(back ? -(i + 1) / 2 : i / 2);
          LocalDate date = first.plusDays(dayOfMonth - 1L);
          boolean fits =
              dayOfMonth <= first.lengthOfMonth()
                  && date.getDayOfWeek() == day
                  && !(context.ahead() && date.isBefore(published));
          if (fits) {
            return Timex.at(new Point(date, Unit.DAY));
          }
        }
      }
      return Timex.open("XXXX-XX-" + Unit.twoDigits(dayOfMonth));
    }
  }

  /** "Friday of next week", "next week Wednesday". */
  record WeekdayIn(DayOfWeek day, TimeExpression week) implements WeekdayTime {
    @Override
    public @Nullable Timex resolve(TimeContext context) {
      Timex whole = week.resolve(context);
      Point point = whole == null ? null : whole.point();
      if (point == null) {
        return Timex.open("XXXX-WXX-" + day.getValue());
      }
      return point.grain() == Unit.WEEK
          ? Timex.at(new Point(point.start().plusDays(day.getValue() - 1L), Unit.DAY))
          : null;
    }
  }

  /** The Monday of "Monday to Thursday": the last before that Thursday, or the next Monday. */
  record FirstOfRange(DayOfWeek day, DayOfWeek last) implements WeekdayTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate published = context.published();
      if (published == null || context.ahead()) {
        return new Weekday(day, Choice.BARE).resolve(context);
      }
      LocalDate end = published.with(TemporalAdjusters.previousOrSame(last));
      return Timex.at(new Point(end.with(TemporalAdjusters.previousOrSame(day)), Unit.DAY));
    }
  }
}
