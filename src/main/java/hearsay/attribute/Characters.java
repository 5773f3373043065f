package hearsay.attribute;

/** The classes of characters that words are cut by: those of the model's training. */
final class Characters {
  private Characters() {}

  /** White space, the no-break spaces and the separators that are controls. */
  static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint)
        || Character.isWhitespace(codePoint)
        || codePoint == 0x85;
  }

  /** A character without a place in any word: it neither parts words nor reaches the model. */
  static boolean isDropped(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT || codePoint == 0xFFFD;
  }

  /** A character that is a word of its own: punctuation or a symbol. */
  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Ends a paragraph. */
  static boolean endsLine(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
  }
}
