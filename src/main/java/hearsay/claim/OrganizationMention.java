package hearsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * An organization named in a text.
 *
 * @param text as written
 * @param span where
 * @param name its canonical name within the article
 * @param in where in the claim; null in a tag record, which has no claim
 */
public record OrganizationMention(
    String text, CodePointSpan span, String name, @Nullable Place in) {}
