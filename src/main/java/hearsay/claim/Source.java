package hearsay.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the claim is attributed to.
 *
 * @param text the pieces of {@code spans}, joined by one space
 * @param spans in text order; at least one
 * @param name the fullest name that the article gives this source
 * @param role what the article says that a named person is, as written, without its article
 *     ("Commerce ministry spokesman"); null where it says nothing
 * @param affiliation the body or place that the source speaks for, by its name in the article; null
 *     where none is known
 * @param type the kind of source
 */
public record Source(
    String text,
    List<CodePointSpan> spans,
    String name,
    @Nullable String role,
    @Nullable String affiliation,
    SourceType type) {
  public Source {
    spans = List.copyOf(spans);
  }
}
