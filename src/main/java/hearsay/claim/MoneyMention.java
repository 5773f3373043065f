package hearsay.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in a text.
 *
 * @param text as written
 * @param span where
 * @param amount exact, in the currency's major unit; of a range, its lower end
 * @param currency ISO 4217 code
 * @param max upper end of a range; null where it is none
 * @param approx what the text says of its exactness; null where it says nothing
 * @param in where in the claim; null in a tag record, which has no claim
 */
public record MoneyMention(
    String text,
    CodePointSpan span,
    BigDecimal amount,
    String currency,
    @Nullable BigDecimal max,
    @Nullable Approximation approx,
    @Nullable Place in) {}
