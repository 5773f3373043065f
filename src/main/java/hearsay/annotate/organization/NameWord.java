package hearsay.annotate.organization;

import hearsay.text.Span;

/**
 * A word or a sign of a sentence, with what the name model thinks of it.
 *
 * @param span where it stands, in UTF-16 units
 * @param text as written there
 * @param organization the model's probability that it is part of an organization's name, 0 to 1
 * @param person likewise, of a person's
 * @param place likewise, of a place's
 */
public record NameWord(Span span, String text, double organization, double person, double place) {}
