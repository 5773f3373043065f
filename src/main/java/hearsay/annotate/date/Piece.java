package hearsay.annotate.date;

/**
 * What the scanner cuts a sentence into.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive
 * @param word of a word its letters in lower case ("am" for "a.m."); of the other kinds the
 *     characters as they stand
 * @param number of a number its value; -1 for one of more than nine digits, and for all else
 */
record Piece(Kind kind, int start, int end, String word, int number) {
  enum Kind {
    /** Letters. */
    WORD,
    /** Digits alone. */
    NUMBER,
    /** Any other single character. */
    MARK
  }

  int length() {
    return end - start;
  }
}
