package hearsay.mention;

import hearsay.text.Span;

/**
 * A place where the article names someone.
 *
 * @param span of the name, in UTF-16 units
 * @param referent who is named
 */
public record NamedMention(Span span, Referent referent) {}
