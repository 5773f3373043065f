package hearsay.claim;

import java.util.List;

/**
 * What is claimed.
 *
 * @param text the pieces of {@code spans}, joined by one space
 * @param spans in text order; at least one
 * @param form how much of it stands in quotation marks
 */
public record Content(String text, List<CodePointSpan> spans, Form form) {
  public Content {
    spans = List.copyOf(spans);
  }
}
