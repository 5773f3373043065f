package hearsay.annotate;

import hearsay.text.Span;

/**
 * A mention of an organization.
 *
 * @param span without a leading article and without a possessive ending, in UTF-16 units
 * @param name the organization's canonical name within the article
 */
public record OrganizationTag(Span span, String name) {
  // Tells enough apart; Java links the hash of a record at its first use, which a start feels.
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
