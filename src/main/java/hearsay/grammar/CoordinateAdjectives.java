package hearsay.grammar;

import hearsay.annotate.Token;
import java.util.List;

/**
 * Adjectives before a noun with a comma between them, as coordinate ones have it ("the quiet,
 * 71-year-old diplomat"), where else a comma ends a phrase.
 */
final class CoordinateAdjectives {
  private CoordinateAdjectives() {}

  /**
   * Whether a token is a comma between adjectives, the last of which a common noun follows.
   *
   * @param from where the adjectives begin, after a determiner
   */
  static boolean areParted(List<Token> tokens, int from, int at) {
    if (from == 0 || !isComma(tokens.get(at))) {
      return false;
    }
    boolean passed = false;
    int next = end(tokens, from);
    int start = from;
    while (next > start && next < tokens.size() && isComma(tokens.get(next))) {
      passed |= next == at;
      start = next + 1;
      next = end(tokens, start);
    }
    return passed
        && next > start
        && next < tokens.size()
        && tokens.get(next).isNoun()
        && !tokens.get(next).isProperNoun();
  }

  static List<Token> withoutCommas(List<Token> modifiers) {
    return modifiers.stream().filter(token -> !isComma(token)).toList();
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  /** Where the adjectives that begin there end, with the adverbs before them. */
  private static int end(List<Token> tokens, int from) {
    int end = from;
    int at = from;
    while (at < tokens.size()) {
      int last = endOfCompound(tokens, at);
      boolean describes =
          tokens.get(last).isAdjective()
              || tokens.get(last).isPastParticiple()
              || tokens.get(last).isGerund();
      if (!describes && !tokens.get(last).isAdverb()) {
        return end;
      }
      at = last + 1;
      end = describes ? at : end;
    }
    return end;
  }

  /** The last token of those that hyphens join: "71-year-old". */
  private static int endOfCompound(List<Token> tokens, int at) {
    int last = at;
    while (last + 2 < tokens.size()
        && tokens.get(last + 1).text().equals("-")
        && tokens.get(last).span().end() == tokens.get(last + 1).span().start()
        && tokens.get(last + 1).span().end() == tokens.get(last + 2).span().start()) {
      last += 2;
    }
    return last;
  }
}
