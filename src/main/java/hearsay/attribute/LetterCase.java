package hearsay.attribute;

/**
 * How a word is capitalised. The model's vocabulary has no capitals, so they reach it through a
 * second channel, as the token type of the word's pieces.
 */
enum LetterCase {
  LOWER(0),
  /** Begins with a capital. */
  CAPITALISED(1),
  /** Two characters or more, the first a capital and none a small letter. */
  UPPER(2);

  private final int tokenType;

  LetterCase(int tokenType) {
    this.tokenType = tokenType;
  }

  int tokenType() {
    return tokenType;
  }

  /**
   * @param word not empty
   */
  static LetterCase of(String word) {
    int first = word.codePointAt(0);
    if (!Character.isUpperCase(first)) {
      return LOWER;
    }
    boolean single = word.length() == Character.charCount(first);
    return single || word.codePoints().anyMatch(Character::isLowerCase) ? CAPITALISED : UPPER;
  }
}
