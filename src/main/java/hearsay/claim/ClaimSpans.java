package hearsay.claim;

import java.util.List;

/**
 * What scoring needs of a claim: where its roles stand. A role that is not there has no spans and
 * an empty text.
 *
 * @param doc the article's id
 * @param source who claims
 * @param cue the words that attribute
 * @param content what is claimed; has spans
 */
public record ClaimSpans(String doc, Role source, Role cue, Role content) {

  /**
   * One role.
   *
   * @param text the pieces of the spans, joined by one space
   * @param spans half-open, in code points, as the record has them
   */
  public record Role(String text, List<CodePointSpan> spans) {
    /** A role that is not there. */
    public static final Role NONE = new Role("", List.of());

    public Role {
      spans = List.copyOf(spans);
    }
  }
}
