package hearsay.annotate.date;

import org.jspecify.annotations.Nullable;

/** What a time expression says, before it is known when it was said. */
sealed interface TimeExpression
    permits CalendarTime, WeekdayTime, PeriodTime, OffsetTime, PartTime, TimeExpression.Fixed {

  /** What it means there; null where it cannot be that. */
  @Nullable Timex resolve(TimeContext context);

  /** The same wherever it is written: "six months", "every Monday", "now", "the 1990s". */
  record Fixed(Timex timex) implements TimeExpression {
    @Override
    public Timex resolve(TimeContext context) {
      return timex;
    }

    static Fixed duration(Quantity quantity, Unit unit) {
      return new Fixed(Timex.duration("P" + quantity.of(unit)));
    }
  }
}
