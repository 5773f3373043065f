package hearsay.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Periods that are told from the day of publication, or from what was mentioned. */
sealed interface PeriodTime extends TimeExpression {
  /** "last year", "this week", "the following month", "that day", "the decade". */
  record Period(Unit unit, Choice choice) implements PeriodTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate from = choice.isRelativeToMention() ? context.anchor(unit) : context.published();
      boolean ofStory = choice == Choice.FOLLOWING || choice == Choice.THAT;
      if (unit == Unit.DAY && ofStory && !context.ahead() && !context.told()) {
        return Timex.open("XXXX-XX-XX");
      }
      if (from == null) {
        return choice.shift() < 0 ? Timex.PAST : choice.shift() > 0 ? Timex.FUTURE : Timex.PRESENT;
      }
      int shift = choice.shift();
      if (unit == Unit.WEEKEND && choice == Choice.BARE && !context.ahead()) {
        // "over the weekend", on a Monday, is the last one
        shift = from.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0 ? -1 : 0;
      }
      Point point = new Point(unit.plus(unit.floor(from), shift), unit);
      return point.isInCalendar() ? Timex.at(point) : Timex.PAST;
    }
  }

  /** "the week before last": so many units from that of publication. */
  record Shifted(Unit unit, int shift) implements PeriodTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate published = context.published();
      if (published == null) {
        return shift < 0 ? Timex.PAST : Timex.FUTURE;
      }
      Point point = new Point(unit.plus(unit.floor(published), shift), unit);
      return point.isInCalendar() ? Timex.at(point) : Timex.PAST;
    }
  }

  /** "later in the day": the one that was just spoken of. */
  record TheDay() implements PeriodTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate day = context.day();
      return day == null ? Timex.PRESENT : Timex.at(new Point(day, Unit.DAY));
    }
  }

  /** "during the month": the one that was just spoken of. */
  record TheMonth() implements PeriodTime {
    @Override
    public Timex resolve(TimeContext context) {
      LocalDate day = context.mentionedHere();
      return day == null
          ? new Period(Unit.MONTH, Choice.THIS).resolve(context)
          : Timex.at(new Point(Unit.MONTH.floor(day), Unit.MONTH));
    }
  }

  /**
   * "a year earlier", "the year-ago quarter", "the same period last year": where the article
   * reports on a period, that of the year before.
   */
  record YearBefore(Choice choice) implements PeriodTime {
    @Override
    public Timex resolve(TimeContext context) {
      Point period = context.period();
      if (period != null) {
        return Timex.at(period.minusYears(1));
      }
      return new Period(Unit.YEAR, choice).resolve(context);
    }
  }

  /** "the same period last year": the month, quarter or half mentioned last, a year before. */
  record SamePeriod() implements PeriodTime {
    @Override
    public Timex resolve(TimeContext context) {
      for (int i = context.mentioned().size() - 1; i >= 0; i--) {
        Point point = context.mentioned().get(i);
        Unit grain = point.grain();
        if (grain == Unit.MONTH || grain == Unit.QUARTER || grain == Unit.HALF) {
          return Timex.at(point.minusYears(1));
        }
      }
      return new YearBefore(Choice.LAST).resolve(context);
    }
  }

  /** "the quarter", "the latest quarter": the one that is reported on, else the last that ended. */
  record ReportedQuarter() implements PeriodTime {
    @Override
    public Timex resolve(TimeContext context) {
      Point period = context.period();
      return period != null && period.grain() == Unit.QUARTER
          ? Timex.at(period)
          : new Period(Unit.QUARTER, Choice.LAST).resolve(context);
    }
  }
}
