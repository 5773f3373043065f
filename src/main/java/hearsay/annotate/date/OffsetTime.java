package hearsay.annotate.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What lies so long before or after another time. */
sealed interface OffsetTime extends TimeExpression {
  /** "two years ago", "three days after Christmas", "a week later". */
  record Offset(
      Quantity quantity, Unit unit, boolean back, From from, @Nullable TimeExpression base)
      implements OffsetTime {
    private static final BigDecimal LIMIT = BigDecimal.valueOf(100_000);

    enum From {
      PUBLICATION,
      MENTION,
      BASE
    }

    @Override
    public @Nullable Timex resolve(TimeContext context) {
      BigDecimal number = quantity.number();
      if (unit.isWithinDay()) {
        return withinDay(context, number);
      }
      if (number == null) {
        return from == From.PUBLICATION ? vague() : Timex.duration("P" + quantity.of(unit));
      }
      LocalDate start = start(context);
      if (start == null || number.compareTo(LIMIT) > 0) {
        return vague();
      }
      LocalDate shifted = shifted(start, number);
      if (shifted == null) {
        return vague();
      }
      Unit grain = grain();
      Point point = new Point(grain.floor(shifted), grain);
      return point.isInCalendar() ? Timex.at(point) : vague();
    }

    /** "three hours ago", counted from noon of the day of publication. */
    private Timex withinDay(TimeContext context, @Nullable BigDecimal number) {
      LocalDate published = context.published();
      boolean known = number != null && number.compareTo(LIMIT) <= 0;
      if (published == null || !known || number == null || from != From.PUBLICATION) {
        return Timex.duration("P" + quantity.of(unit));
      }
      long amount = back ? -number.longValue() : number.longValue();
      ChronoUnit counted =
          switch (unit) {
            case HOUR -> ChronoUnit.HOURS;
            case MINUTE -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
          };
      LocalDate day = published.atTime(LocalTime.NOON).plus(amount, counted).toLocalDate();
      return Timex.at(new Point(day, Unit.DAY));
    }

    /** Of parts of a unit, half years and parts of what is longer are counted; else null. */
    private @Nullable LocalDate shifted(LocalDate start, BigDecimal number) {
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      if (whole) {
        return unit.plus(start, back ? -number.longValue() : number.longValue());
      }
      int months =
          switch (unit) {
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1200;
            default -> 0;
          };
      BigDecimal inMonths = number.multiply(BigDecimal.valueOf(months)).stripTrailingZeros();
      if (months == 0 || inMonths.scale() > 0) {
        return null;
      }
      return start.plusMonths(back ? -inMonths.longValue() : inMonths.longValue());
    }

    private Timex vague() {
      return back ? Timex.PAST : Timex.FUTURE;
    }

    private @Nullable LocalDate start(TimeContext context) {
      TimeExpression of = base;
      if (of == null) {
        return from == From.MENTION ? context.anchor(grain()) : context.published();
      }
      Timex timex = of.resolve(context);
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

  /** "in two weeks": a date where the sentence looks ahead, else how long it took. */
  record Within(Quantity quantity, Unit unit) implements OffsetTime {
    @Override
    public @Nullable Timex resolve(TimeContext context) {
      return context.ahead()
          ? new Offset(quantity, unit, false, Offset.From.PUBLICATION, null).resolve(context)
          : Timex.duration("P" + quantity.of(unit));
    }
  }

  /** What is only so where the sentence looks ahead. */
  record IfAhead(TimeExpression expression) implements OffsetTime {
    @Override
    public @Nullable Timex resolve(TimeContext context) {
      return context.ahead() ? expression.resolve(context) : null;
    }
  }
}
