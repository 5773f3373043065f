package hearsay.verify;

import hearsay.claim.Source;
import hearsay.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * A quotation of a draft.
 *
 * @param words as written, with their marks
 * @param speaker whose they are there; null where that is not known
 */
record Quoted(String words, @Nullable Source speaker) {
  private static final int SHOWN = 80;

  /** On one line, and not too long for a message. */
  String shortened() {
    String line = Blanks.join(words);
    int length = line.codePointCount(0, line.length());
    return length <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)).stripTrailing() + "…";
  }
}
