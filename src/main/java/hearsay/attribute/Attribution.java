package hearsay.attribute;

import hearsay.text.Span;
import java.util.List;

/**
 * Which words attribute what to whom, before anything is resolved. Spans are in UTF-16 units, in
 * text order, trimmed, apart from one another.
 *
 * @param source the pieces of the source; empty where the text names none
 * @param cue the pieces of the cue; empty for a quotation attributed by layout alone
 * @param content the pieces of the content; at least one
 * @param finder the name of the rule or model that found it, so that errors can be counted by it
 * @param confidence the finder's probability that the attribution is right, 0 to 1
 */
public record Attribution(
    List<Span> source, List<Span> cue, List<Span> content, String finder, double confidence) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }

  /** The same with another source; none if empty. */
  public Attribution withSource(List<Span> other) {
    return new Attribution(other, cue, content, finder, confidence);
  }

  /** The same with another content. */
  public Attribution withContent(List<Span> other) {
    return new Attribution(source, cue, other, finder, confidence);
  }
}
