package hearsay.affiliation;

import org.jspecify.annotations.Nullable;

/**
 * What a source is and whom it speaks for.
 *
 * @param role what the article says that a named person is, as written, with one blank between its
 *     words and without its article: "Commerce ministry spokesman"; null where it says nothing
 * @param affiliation the body or place that the source speaks for, by its name in the article; null
 *     where none is known
 */
public record Standing(@Nullable String role, @Nullable String affiliation) {
  static final Standing NONE = new Standing(null, null);
}
