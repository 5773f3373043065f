package hearsay.claim;

import java.util.ArrayList;
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

  /** The words for people to read, with an ellipsis where the text has more between two pieces. */
  public String readable() {
    return String.join(" … ", pieces());
  }

  /** The words of each span; all of them as one where spans are of other lengths than the text. */
  private List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int end = 0;
    for (CodePointSpan span : spans) {
      int left = text.codePointCount(from, text.length());
      int length = span.end() - span.start();
      if (length > left) {
        return List.of(text);
      }
      end = text.offsetByCodePoints(from, length);
      pieces.add(text.substring(from, end));
      from = Math.min(text.length(), end + 1);
    }
    return end < text.length() ? List.of(text) : pieces;
  }
}
