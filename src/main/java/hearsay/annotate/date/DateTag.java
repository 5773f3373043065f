package hearsay.annotate.date;

import hearsay.claim.DateType;
import hearsay.text.Span;

/**
 * A temporal expression, after TimeML's TIMEX3.
 *
 * @param span in UTF-16 units
 * @param type TIMEX3's {@code type}
 * @param value TIMEX3's {@code value}, such as {@code 2024-Q2}, {@code P6M} or {@code PRESENT_REF}
 */
public record DateTag(Span span, DateType type, String value) {
  // Tells enough apart; Java links the hash of a record at its first use, which a start feels.
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
