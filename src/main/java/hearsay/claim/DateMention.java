package hearsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * A temporal expression in a text.
 *
 * @param text as written
 * @param span where
 * @param type TIMEX3's {@code type}
 * @param value TIMEX3's {@code value}
 * @param in where in the claim; null in a tag record, which has no claim
 */
public record DateMention(
    String text, CodePointSpan span, DateType type, String value, @Nullable Place in) {}
