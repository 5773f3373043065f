package hearsay.annotate.date;

import hearsay.claim.DateType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a time expression says, before it is known when it was said. */
sealed interface TimeExpression {

  /** What it means there; null where it cannot be that. */
  @Nullable Timex resolve(Setting setting);

  /** The same wherever it is written: "six months", "every Monday", "now", "the 1990s". */
  record Fixed(Timex timex) implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      return timex;
    }

    static Fixed duration(Quantity quantity, Unit unit) {
      return new Fixed(Timex.duration("P" + quantity.of(unit)));
    }
  }

  /**
   * "1996", "March 1996", "March 5, '96".
   *
   * @param year of two digits where {@code shortened}
   * @param month 0 where there is none
   * @param day 0 where there is none
   */
  record Dated(int year, boolean shortened, int month, int day) implements TimeExpression {
    /** A year of two digits lies at most this many years after the date of publication. */
    private static final int YEARS_AHEAD = 20;

    @Override
    public @Nullable Timex resolve(Setting setting) {
      LocalDate published = setting.published();
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
  record Yearly(Occasion occasion, Choice choice) implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      LocalDate published =
          choice.isRelativeToMention() ? setting.anchor(occasion.grain()) : setting.published();
      if (published == null) {
        return Timex.open(occasion.open());
      }
      LocalDate start = OccasionChooser.choose(occasion, choice, published, setting.ahead());
      return start == null
          ? Timex.open(occasion.open())
          : Timex.at(new Point(start, occasion.grain()));
    }
  }

  /** "June last year", "Christmas 2015", "the third quarter of 1990". */
  record InYear(Occasion occasion, TimeExpression year) implements TimeExpression {
    @Override
    public @Nullable Timex resolve(Setting setting) {
      Timex whole = year.resolve(setting);
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

  /** "Monday", "next Friday", "the previous Friday". */
  record Weekday(DayOfWeek day, Choice choice) implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      LocalDate from =
          choice.isRelativeToMention() ? setting.anchor(Unit.DAY) : setting.published();
      if (from == null) {
        return Timex.open("XXXX-WXX-" + day.getValue());
      }
      boolean mentioned = !from.equals(setting.published());
      LocalDate date =
          switch (choice) {
            case BARE -> setting.ahead() ? next(from, true) : previous(from, true);
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
  record WeekdayOfMonth(DayOfWeek day, int dayOfMonth) implements TimeExpression {
    private static final int MONTHS = 60;

    @Override
    public Timex resolve(Setting setting) {
      LocalDate published = setting.published();
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
                  && !(setting.ahead() && date.isBefore(published));
          if (fits) {
            return Timex.at(new Point(date, Unit.DAY));
          }
        }
      }
      return Timex.open("XXXX-XX-" + Unit.twoDigits(dayOfMonth));
    }
  }

  /** "Friday of next week", "next week Wednesday". */
  record WeekdayIn(DayOfWeek day, TimeExpression week) implements TimeExpression {
    @Override
    public @Nullable Timex resolve(Setting setting) {
      Timex whole = week.resolve(setting);
      Point point = whole == null ? null : whole.point();
      if (point == null) {
        return Timex.open("XXXX-WXX-" + day.getValue());
      }
      return point.grain() == Unit.WEEK
          ? Timex.at(new Point(point.start().plusDays(day.getValue() - 1L), Unit.DAY))
          : null;
    }
  }

  /** "last year", "this week", "the following month", "that day", "the decade". */
  record Period(Unit unit, Choice choice) implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      LocalDate from = choice.isRelativeToMention() ? setting.anchor(unit) : setting.published();
      if (from == null) {
        return choice.shift() < 0 ? Timex.PAST : choice.shift() > 0 ? Timex.FUTURE : Timex.PRESENT;
      }
      int shift = choice.shift();
      if (unit == Unit.WEEKEND && choice == Choice.BARE && !setting.ahead()) {
        // "over the weekend", on a Monday, is the last one
        shift = from.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0 ? -1 : 0;
      }
      Point point = new Point(unit.plus(unit.floor(from), shift), unit);
      return point.isInCalendar() ? Timex.at(point) : Timex.PAST;
    }
  }

  /** "later in the day": the one that was just spoken of. */
  record TheDay() implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      LocalDate day = setting.day();
      return day == null ? Timex.PRESENT : Timex.at(new Point(day, Unit.DAY));
    }
  }

  /** "two years ago", "three days after Christmas", "a week later". */
  record Offset(
      Quantity quantity, Unit unit, boolean back, From from, @Nullable TimeExpression base)
      implements TimeExpression {
    private static final BigDecimal LIMIT = BigDecimal.valueOf(100_000);

    enum From {
      PUBLICATION,
      MENTION,
      BASE
    }

    @Override
    public @Nullable Timex resolve(Setting setting) {
      BigDecimal number = quantity.number();
      if (unit.isWithinDay()) {
        return Timex.duration("P" + quantity.of(unit));
      }
      if (number == null) {
        return from == From.PUBLICATION ? vague() : Timex.duration("P" + quantity.of(unit));
      }
      LocalDate start = start(setting);
      if (start == null || number.compareTo(LIMIT) > 0) {
        return vague();
      }
      long whole = number.longValue();
      LocalDate shifted = unit.plus(start, back ? -whole : whole);
      if (number.compareTo(BigDecimal.valueOf(whole)) > 0 && unit == Unit.YEAR) {
        shifted = shifted.plusMonths(back ? -6 : 6);
      }
      Unit grain = grain();
      Point point = new Point(grain.floor(shifted), grain);
      return point.isInCalendar() ? Timex.at(point) : vague();
    }

    private Timex vague() {
      return back ? Timex.PAST : Timex.FUTURE;
    }

    private @Nullable LocalDate start(Setting setting) {
      TimeExpression of = base;
      if (of == null) {
        return from == From.MENTION ? setting.anchor(grain()) : setting.published();
      }
      Timex timex = of.resolve(setting);
      Point point = timex == null ? null : timex.point();
      return point == null ? null : point.start();
    }

    /** "three weeks ago" is a day, "two decades ago" a year. */
    private Unit grain() {
      return switch (unit) {
        case DECADE, CENTURY, FISCAL_YEAR -> Unit.YEAR;
        case HALF, SEASON -> Unit.MONTH;
        case WEEK, FORTNIGHT, NIGHT -> Unit.DAY;
        default -> unit;
      };
    }
  }

  /**
   * "a year earlier", "the year-ago quarter", "the same period last year": where the article
   * reports on a period, that of the year before.
   */
  record YearBefore(Choice choice) implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      Point period = setting.period();
      if (period != null) {
        return Timex.at(period.minusYears(1));
      }
      return new Period(Unit.YEAR, choice).resolve(setting);
    }
  }

  /** "the same period last year": the month, quarter or half mentioned last, a year before. */
  record SamePeriod() implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      for (int i = setting.mentioned().size() - 1; i >= 0; i--) {
        Point point = setting.mentioned().get(i);
        Unit grain = point.grain();
        if (grain == Unit.MONTH || grain == Unit.QUARTER || grain == Unit.HALF) {
          return Timex.at(point.minusYears(1));
        }
      }
      return new YearBefore(Choice.LAST).resolve(setting);
    }
  }

  /** "the quarter", "the latest quarter": the one that is reported on, else the last that ended. */
  record ReportedQuarter() implements TimeExpression {
    @Override
    public Timex resolve(Setting setting) {
      Point period = setting.period();
      return period != null && period.grain() == Unit.QUARTER
          ? Timex.at(period)
          : new Period(Unit.QUARTER, Choice.LAST).resolve(setting);
    }
  }

  /**
   * "the first week of March", "the 15th day of next month", "the last Sunday of May".
   *
   * @param number from 1; 0 for the last
   * @param weekday what is counted, else units
   */
  record Nth(int number, Unit unit, @Nullable DayOfWeek weekday, TimeExpression whole)
      implements TimeExpression {
    @Override
    public @Nullable Timex resolve(Setting setting) {
      Timex timex = whole.resolve(setting);
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
  record Around(Unit unit, TimeExpression day) implements TimeExpression {
    @Override
    public @Nullable Timex resolve(Setting setting) {
      Timex timex = day.resolve(setting);
      Point point = timex == null ? null : timex.point();
      return point == null || point.grain() != Unit.DAY
          ? null
          : Timex.at(new Point(unit.floor(point.start()), unit));
    }
  }

  /** "3 p.m. on Monday", "Monday night", "noon". */
  record TimeOfDay(String time, @Nullable TimeExpression day) implements TimeExpression {
    @Override
    public @Nullable Timex resolve(Setting setting) {
      TimeExpression of = day;
      if (of == null) {
        LocalDate date = setting.day();
        return date == null
            ? new Timex(DateType.TIME, time, null)
            : Timex.at(new Point(date, Unit.DAY)).withTime(time);
      }
      Timex timex = of.resolve(setting);
      return timex == null ? null : timex.withTime(time);
    }
  }

  /** "in two weeks": a date where the sentence looks ahead, else how long it took. */
  record Within(Quantity quantity, Unit unit) implements TimeExpression {
    @Override
    public @Nullable Timex resolve(Setting setting) {
      return setting.ahead()
          ? new Offset(quantity, unit, false, Offset.From.PUBLICATION, null).resolve(setting)
          : Timex.duration("P" + quantity.of(unit));
    }
  }
}
