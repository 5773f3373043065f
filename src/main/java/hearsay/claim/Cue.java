package hearsay.claim;

import java.util.List;

/**
 * The words that attribute.
 *
 * @param text the pieces of {@code spans}, joined by one space
 * @param spans in text order; at least one
 * @param lemma the head word's lemma, or the fixed phrase ("according to")
 * @param stance how the source stands to the content
 */
public record Cue(String text, List<CodePointSpan> spans, String lemma, Stance stance) {
  public Cue {
    spans = List.copyOf(spans);
  }
}
