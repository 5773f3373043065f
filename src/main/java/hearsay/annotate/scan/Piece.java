package hearsay.annotate.scan;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link Scanner} cuts a sentence into.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive
 * @param word of a word its letters in lower case, as its scanner spells them ("am" for "a.m."); of
 *     signs and marks the characters as they stand; empty for numbers
 * @param value of a number; null for all else, and for digits that are no number
 * @param <N> the values of numbers
 */
public record Piece<N>(Kind kind, int start, int end, String word, @Nullable N value) {
  /** What a piece is made of. */
  public enum Kind {
    /** Letters with their marks. */
    WORD,
    /** Digits, with what groups them if their scanner joins it. */
    NUMBER,
    /** One currency symbol, if its scanner tells these from other marks. */
    SIGN,
    /** Any other single character. */
    MARK
  }

  /** In UTF-16 units. */
  public int length() {
    return end - start;
  }
}
