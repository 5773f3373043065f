package hearsay.annotate.date;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        return Timex.duration("P" + quantity.of(unit));
      }
      if (number == null) {
        return from == From.PUBLICATION ? vague() : Timex.duration("P" + quantity.of(unit));
      }
      LocalDate start = start(context);
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
}
