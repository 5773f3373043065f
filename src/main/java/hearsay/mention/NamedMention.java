package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;

/**
 * A place where the article names someone (of the three kinds of mentions of the ACE programme, the
 * first; see {@link NominalMention}).
 *
 * @param span of the name, in UTF-16 units
 * @param referent who is named
 */
public record NamedMention(Span span, Referent referent) {
  /** The name as it is written there, with one blank between its words. */
  String words(String text) {
    return Blanks.join(span.of(text));
  }
}
