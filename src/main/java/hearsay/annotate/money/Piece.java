package hearsay.annotate.money;

import org.jspecify.annotations.Nullable;

/**
 * What the scanner cuts a sentence into.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive
 * @param word of a word its letters in lower case without accents and dots ("us" for "U.S."); of
 *     the other kinds the characters as they stand
 * @param figure of a number its value; null for all else, and for digits that are no number, such
 *     as an address
 */
record Piece(Kind kind, int start, int end, String word, @Nullable Figure figure) {
  enum Kind {
    /** Letters with their marks. */
    WORD,
    /** Digits with what groups them. */
    NUMBER,
    /** One currency symbol. */
    SIGN,
    /** Any other single character. */
    MARK
  }
}
