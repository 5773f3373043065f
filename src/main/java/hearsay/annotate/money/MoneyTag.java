package hearsay.annotate.money;

import hearsay.claim.Approximation;
import hearsay.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param span the amount with its currency, without words such as "about", in UTF-16 units
 * @param amount exact, in the currency's major unit; of a range, its lower end
 * @param currency ISO 4217 code
 * @param max upper end of a range; null where it is none
 * @param approximation what the words before it say of its exactness; null where they say nothing
 */
public record MoneyTag(
    Span span,
    BigDecimal amount,
    String currency,
    @Nullable BigDecimal max,
    @Nullable Approximation approximation) {
  // Tells enough apart; Java links the hash of a record at its first use, which a start feels.
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
