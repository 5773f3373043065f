package hearsay.annotation;

import java.util.Locale;

/**
 * A link from a content to what belongs to it.
 *
 * @param from the id of a content's region
 * @param to the id of a source's, a cue's, or another content's
 */
record Link(Kind kind, String from, String to) {
  /** What the other region is to the content. */
  enum Kind {
    SOURCE,
    CUE,
    /** The content of the claim through which this one came. */
    VIA;

    /** As programs show it: {@code Source}. */
    String label() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }
}
