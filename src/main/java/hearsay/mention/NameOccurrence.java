package hearsay.mention;

import hearsay.claim.SourceType;
import hearsay.text.Span;

/**
 * A place where a name stands, before what the article says of the one named is known.
 *
 * @param span of the name, in UTF-16 units
 * @param name the fullest that the article has for it
 * @param type what the tags make of it
 */
record NameOccurrence(Span span, String name, SourceType type) {
  /** The same for all occurrences of one referent. */
  String key() {
    return type + " " + name;
  }
}
