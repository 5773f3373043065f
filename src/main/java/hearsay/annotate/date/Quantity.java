package hearsay.annotate.date;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many.
 *
 * @param number null for "several", "a few"
 * @param next index of the first piece after it
 */
record Quantity(@Nullable BigDecimal number, int next) {
  static Quantity of(long number, int next) {
    return new Quantity(BigDecimal.valueOf(number), next);
  }

  /** TIMEX3's value of so many units, without the {@code P}. */
  String of(Unit unit) {
    BigDecimal known = number;
    return known == null ? unit.countOfSome() : unit.count(known);
  }
}
