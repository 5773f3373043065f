package hearsay.grammar;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where somebody is at home, a town and its state between an article and the noun: "the Halden,
 * Ore., carrier", "a Halden, N.J.-based carrier". Their commas end no phrase.
 */
public final class Homes {
  private static final Set<String> STATES = GrammarWords.LISTS.get("state-abbreviation");

  private static final Pattern HOME =
      Pattern.compile(
          "^((?i:the|an?) \\p{Lu}[^,]*), ("
              + GrammarWords.LISTS.oneOf("state-abbreviation")
              + ")(?:,|(?=-))");

  private Homes() {}

  /** The words of a phrase without the commas of a home, which part no list. */
  public static String withoutCommas(String phrase) {
    return HOME.matcher(phrase).replaceFirst("$1 $2");
  }

  /** Whether a word is what a state or province behind a town is written as: "Ore.", "NJ". */
  public static boolean isState(String word) {
    return STATES.contains(word);
  }

  /** Whether words begin with a state that a hyphen joins to the next: "N.J.-based carrier". */
  public static boolean opens(String words) {
    int hyphen = words.indexOf('-');
    return hyphen > 0 && isState(words.substring(0, hyphen));
  }

  /**
   * Whether the token at an index is a comma before or after the state.
   *
   * @param from the index of the first token after the determiner
   */
  static boolean joins(List<Token> tokens, int from, int at) {
    return isComma(tokens, at)
        && (isBeforeState(tokens, from, at) || isAfterState(tokens, from, at));
  }

  private static boolean isBeforeState(List<Token> tokens, int from, int at) {
    return at > from
        && at + 2 < tokens.size()
        && tokens.get(at - 1).isCapitalized()
        && isState(tokens.get(at + 1).text())
        && (tokens.get(at + 2).isHyphen() || isAfterState(tokens, from, at + 2));
  }

  private static boolean isAfterState(List<Token> tokens, int from, int at) {
    return at - 2 > from
        && isComma(tokens, at)
        && isState(tokens.get(at - 1).text())
        && isComma(tokens, at - 2)
        && tokens.get(at - 3).isCapitalized()
        && leadsToNoun(tokens, at + 1);
  }

  /** Of "oil and gas concern" the first noun will do. */
  private static boolean leadsToNoun(List<Token> tokens, int from) {
    if (from >= tokens.size() || tokens.get(from).isCapitalized()) {
      return false;
    }
    int at = from;
    while (at < tokens.size() && (tokens.get(at).isAdjective() || tokens.get(at).isHyphen())) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).isNoun();
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).text().equals(",");
  }
}
