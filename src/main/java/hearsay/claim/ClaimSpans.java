package hearsay.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs of a claim: where its roles stand, and what is said of them. A role that is
 * not there has no spans and an empty text.
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
   * @param fields what else the record says of it, as written there: {@code name}, {@code role},
   *     {@code affiliation}, {@code type}, {@code lemma}, {@code stance}, {@code form}
   */
  public record Role(String text, List<CodePointSpan> spans, Map<String, String> fields) {
    /** A role that is not there. */
    public static final Role NONE = new Role("", List.of(), Map.of());

    public Role {
      spans = List.copyOf(spans);
      fields = Map.copyOf(fields);
    }

    /** Null where the record does not say. */
    public @Nullable String field(String name) {
      return fields.get(name);
    }
  }
}
