package hearsay.annotate.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits.
 *
 * @param value with a point that can only be a decimal one read so, and "1.234" as 1.234
 * @param thousands where the figure is of the kind "1.234", which some write for 1,234: that other
 *     value; else null
 * @param plain digits alone, without separators
 */
record Figure(BigDecimal value, @Nullable BigDecimal thousands, boolean plain) {
  /** Digits alone that can be a year. */
  boolean isYear() {
    return plain
        && value.compareTo(BigDecimal.valueOf(1900)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) < 0;
  }
}
