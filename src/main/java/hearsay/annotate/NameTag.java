package hearsay.annotate;

import hearsay.text.Span;

/**
 * A name of a person or a place; organizations have their own tag.
 *
 * @param span in UTF-16 units
 * @param kind what it names
 */
public record NameTag(Span span, Kind kind) {
  /** What is named. */
  public enum Kind {
    PERSON,
    PLACE
  }
}
