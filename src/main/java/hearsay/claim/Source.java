package hearsay.claim;

import java.util.List;

/**
 * Who the claim is attributed to.
 *
 * @param text the pieces of {@code spans}, joined by one space
 * @param spans in text order; at least one
 * @param name the fullest name that the article gives this source
 * @param type the kind of source
 */
public record Source(String text, List<CodePointSpan> spans, String name, SourceType type) {
  public Source {
    spans = List.copyOf(spans);
  }
}
