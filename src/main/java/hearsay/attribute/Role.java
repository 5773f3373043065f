package hearsay.attribute;

import java.util.List;

/**
 * What a span is to its attribution. A word has one of seven labels: outside of all spans, or first
 * or later word of a span of one of the roles.
 */
enum Role {
  SOURCE,
  CUE,
  CONTENT;

  static final int OUTSIDE = 0;

  /** The names of the labels, in the order of the model's output. */
  static final List<String> LABELS =
      List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content");

  /** The role of a label that is not {@link #OUTSIDE}. */
  static Role of(int label) {
    return values()[(label - 1) / 2];
  }

  /** Whether a label is that of a span's first word. */
  static boolean begins(int label) {
    return label % 2 == 1;
  }
}
