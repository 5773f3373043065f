package hearsay.grammar;

import hearsay.annotate.Token;
import java.util.List;

/** The square brackets of one who quotes: "[Anna Kim's] brother". */
final class Insertions {
  private Insertions() {}

  /** The words without such brackets. */
  static List<Token> without(List<Token> tokens) {
    return tokens.stream().anyMatch(Insertions::isBracket)
        ? tokens.stream().filter(token -> !isBracket(token)).toList()
        : tokens;
  }

  private static boolean isBracket(Token token) {
    return token.text().equals("[") || token.text().equals("]");
  }
}
