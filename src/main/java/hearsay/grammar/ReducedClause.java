package hearsay.grammar;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a clause without a relative pronoun begins that tells what somebody does meanwhile or what
 * is done to a noun: "citing a letter" of "the ministry citing a letter", "her campaign released"
 * of "figures her campaign released". Any other participle behind the head ("experts called by the
 * court", "residents living near the plant") tells which ones are meant, and is no such clause.
 */
public final class ReducedClause {
  private static final Set<String> ADVERBIAL = GrammarWords.LISTS.get("adverbial-gerund");
  private static final Set<String> QUANTIFIERS = GrammarWords.LISTS.get("quantifier");
  private static final Set<String> SHARES = GrammarWords.LISTS.get("noun-before-whole");

  private ReducedClause() {}

  /**
   * The first offset of the first such clause, in UTF-16 units; empty where there is none.
   *
   * @param tokens a description with all that follows it
   */
  public static Optional<Integer> start(List<Token> tokens) {
    for (int i = 1; i < tokens.size() && !isBreak(tokens.get(i)); i++) {
      // "a witness and messages found on his telephone": what is said of one of them.
      if (tokens.get(i).isConjunction() && tokens.get(i - 1).isNoun()) {
        return Optional.empty();
      }
      if (tokens.get(i - 1).isNoun() && opens(tokens, i)) {
        return Optional.of(tokens.get(i).span().start());
      }
    }
    return Optional.empty();
  }

  private static boolean opens(List<Token> tokens, int at) {
    return tokens.get(at).isGerund()
        ? ADVERBIAL.contains(tokens.get(at).lower())
        : isSubject(tokens, at);
  }

  /** "figures her campaign released": a phrase with a verb behind it, that nothing joins. */
  private static boolean isSubject(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean subject =
        (token.isDeterminer() || token.isPossessivePronoun())
            && !QUANTIFIERS.contains(token.lower())
            && !SHARES.contains(tokens.get(at - 1).lower());
    return subject
        && tokens.subList(at + 1, tokens.size()).stream()
            .takeWhile(next -> !isBreak(next))
            .anyMatch(next -> next.isFinite() || next.isPastParticiple());
  }

  private static boolean isBreak(Token token) {
    return token.isSign() && !token.isPossessiveMark() && !token.isHyphen();
  }

  /**
   * Whether a participle behind a noun and an adverb opens one: "a woman later identified as", "an
   * email previously kept secret".
   */
  static boolean opensBehindAdverb(List<Token> tokens, int from, int at) {
    return at > from + 1
        && at + 1 < tokens.size()
        && (tokens.get(at).isPastParticiple() || tokens.get(at).isPastTense())
        && tokens.get(at - 1).isAdverb()
        && !tokens.get(at - 1).isCapitalized()
        && tokens.get(at - 2).isNoun()
        && (tokens.get(at + 1).isPreposition() || isManner(tokens, at));
  }

  /** A common noun and "previously" before it, which no noun that modifies another has. */
  private static boolean isManner(List<Token> tokens, int at) {
    return !tokens.get(at - 2).isProperNoun() && tokens.get(at - 1).lower().endsWith("ly");
  }
}
