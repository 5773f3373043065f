package hearsay.annotate.money;

import hearsay.claim.Approximation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what multiplies it, in digits or in words.
 *
 * @param bare the number without its multipliers
 * @param scale its multipliers, 1 where there are none
 * @param next index of the first piece after it
 * @param inDigits whether {@code bare} is in digits
 * @param around how exact its own words say that it is ("30-odd million"); null if they do not
 * @param atLeast whether it only gives an order of magnitude ("tens of millions": at least ten)
 */
record NumberPhrase(
    BigDecimal bare,
    BigDecimal scale,
    int next,
    boolean inDigits,
    @Nullable Approximation around,
    boolean atLeast) {
  static NumberPhrase exact(BigDecimal bare, BigDecimal scale, int next, boolean inDigits) {
    return new NumberPhrase(bare, scale, next, inDigits, null, false);
  }

  BigDecimal value() {
    return bare.multiply(scale);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** A whole number of cents: 1 to 99, without a multiplier. */
  boolean isCents() {
    return !isScaled()
        && !atLeast
        && bare.stripTrailingZeros().scale() <= 0
        && bare.signum() > 0
        && bare.compareTo(BigDecimal.valueOf(100)) < 0;
  }

  NumberPhrase times(BigDecimal factor, int end) {
    return new NumberPhrase(bare, scale.multiply(factor), end, inDigits, around, atLeast);
  }

  /** "2 million and a half". */
  NumberPhrase plus(BigDecimal more, int end) {
    return new NumberPhrase(bare.add(more), scale, end, inDigits, around, atLeast);
  }

  NumberPhrase about(@Nullable Approximation approximation, int end) {
    return new NumberPhrase(bare, scale, end, inDigits, approximation, atLeast);
  }
}
