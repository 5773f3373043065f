package hearsay.annotation;

import hearsay.claim.CodePointSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A role of a claim, as annotators mark it.
 *
 * @param id unique in its article
 * @param spans in text order, at least one
 * @param features by their names, such as {@code stance}; those that are not known are not there
 */
record Region(String id, Role role, List<CodePointSpan> spans, Map<String, String> features) {
  static final String STANCE = "stance";
  static final String LEMMA = "lemma";
  static final String FORM = "form";
  static final String TYPE = "type";
  static final String NAME = "name";
  static final String SPEAKER_ROLE = "role";
  static final String AFFILIATION = "affiliation";

  /** What a region is. */
  enum Role {
    CONTENT,
    SOURCE,
    CUE;

    /** As programs show it: {@code Content}. */
    String label() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  Region {
    spans = spans.stream().sorted().toList();
    features = new TreeMap<>(features);
  }
}
