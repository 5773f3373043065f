package hearsay.verify;

import hearsay.text.Span;
import java.util.List;

/**
 * A place in a source that a quotation is from.
 *
 * @param span there, in UTF-16 units
 * @param difference by words: the source's with {@code -} in front, the draft's with {@code +}; may
 *     be empty
 */
record Match(Kind kind, SourceText source, Span span, List<String> difference) {
  /** How well it fits, the best first. */
  enum Kind {
    VERBATIM,
    /** But for marks, case and accents. */
    MARKS,
    /** Joined across an omission that it shows with an ellipsis, and that turns no claim round. */
    SHORTENED,
    /** Joined across an omission. */
    CUT,
    /** With other words. */
    ALTERED
  }

  Match {
    difference = List.copyOf(difference);
  }
}
