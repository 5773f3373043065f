package hearsay.grammar;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;

/**
 * What stands between two modifiers of one noun and ends no phrase: the "and" of "current and
 * former officials", the comma of "the tall, bearded envoy", the "in" of "the in-home provider".
 */
final class JoinedModifiers {
  /** "Poll", behind the name of who took it. */
  private static final Set<String> SURVEYS = GrammarWords.LISTS.get("survey-noun");

  private static final Set<String> UNITS = GrammarWords.LISTS.get("unit-noun");

  private static final Set<String> RECORDS = GrammarWords.LISTS.get("record-noun");

  /** Which the tagger may take for a name where a sentence begins: "Eleven". */
  private static final Set<String> NUMBERS = GrammarWords.LISTS.get("spelled-number");

  private JoinedModifiers() {}

  /**
   * Whether the token at an index joins two modifiers of the noun that follows them.
   *
   * @param from the index of the first token after the determiner
   */
  static boolean joins(List<Token> tokens, int from, int at) {
    return at > from
        && (areAdjectives(tokens, from, at)
            || areFields(tokens, from, at)
            || areKeepers(tokens, from, at));
  }

  private static boolean areAdjectives(List<Token> tokens, int from, int at) {
    return isJoint(tokens.get(at))
        && (isModifier(tokens, at - 1) || isNounAmong(tokens, at - 1))
        && areOfModifiers(tokens, from, at)
        && leadToNoun(tokens, at + 1)
        && (isAlternative(tokens.get(at)) || !isCount(tokens, at - 1));
  }

  /** "Acme's big dock and harbour electronics unit": what a firm's part deals with. */
  private static boolean areFields(List<Token> tokens, int from, int at) {
    if (!tokens.get(at).text().equals("and") || !tokens.get(at - 1).tag().equals("NN")) {
      return false;
    }
    int end = at + 1;
    while (end < tokens.size() && (tokens.get(end).isNoun() || isModifier(tokens, end))) {
      end++;
    }
    boolean closed = end == tokens.size() || tokens.get(end).text().equals(",");
    return closed
        && end > at + 2
        && UNITS.contains(tokens.get(end - 1).text())
        && isOwned(tokens.subList(from, at));
  }

  /**
   * "Bank and court records", "campaign and corporate filings": a noun alone, without an article.
   */
  private static boolean areKeepers(List<Token> tokens, int from, int at) {
    return from == 0
        && at == 1
        && tokens.get(at).text().equals("and")
        && tokens.get(0).tag().equals("NN")
        && at + 2 < tokens.size()
        && (tokens.get(at + 1).isNoun() || isModifier(tokens, at + 1))
        && RECORDS.contains(tokens.get(at + 2).text());
  }

  /** Whether a possessive stands there, and behind it words in small letters alone. */
  private static boolean isOwned(List<Token> tokens) {
    int mark = tokens.size() - 1;
    while (mark >= 0 && !tokens.get(mark).isPossessiveMark()) {
      if (tokens.get(mark).isCapitalized()) {
        return false;
      }
      mark--;
    }
    return mark > 0;
  }

  /** Whether hyphens join a word to the next, as the preposition of "an in-home provider". */
  static boolean isInCompound(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at + 1).isHyphen()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start()
        && tokens.get(at + 1).span().end() == tokens.get(at + 2).span().start();
  }

  /** No hyphen, which joins what stands on both sides of it. */
  static boolean isDash(List<Token> tokens, int at) {
    return tokens.get(at).isHyphen()
        && at + 1 < tokens.size()
        && (at == 0 || tokens.get(at - 1).span().end() < tokens.get(at).span().start())
        && tokens.get(at).span().end() < tokens.get(at + 1).span().start();
  }

  private static boolean areOfModifiers(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean number = i == from && NUMBERS.contains(tokens.get(i).lower());
      if (!number && !isOfModifiers(tokens, i) && !isNounAmong(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether modifiers, joined or not, stand there with a noun behind them. */
  private static boolean leadToNoun(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && (isOfModifiers(tokens, at) || isNounAmong(tokens, at) || isOfPeople(tokens, at))) {
      at++;
    }
    return at > from
        && at < tokens.size()
        && tokens.get(at).isNoun()
        && (isModifier(tokens, at - 1) || isOfPeople(tokens, at - 1))
        && (isOfModifiers(tokens, from) || isNounAmong(tokens, from) || isOfPeople(tokens, from));
  }

  /** "progressive and Muslim organizations", whose second adjective is tagged as a name. */
  private static boolean isOfPeople(List<Token> tokens, int at) {
    return at > 1
        && isAlternative(tokens.get(at - 1))
        && tokens.get(at - 2).isAdjective()
        && tokens.get(at).isProperNoun()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag().equals("NNS");
  }

  /** The noun of "local, state and federal officials", where adjectives go on. */
  private static boolean isNounAmong(List<Token> tokens, int at) {
    Token noun = tokens.get(at);
    return noun.tag().equals("NN")
        && at > 0
        && tokens.get(at - 1).text().equals(",")
        && at + 2 < tokens.size()
        && isJoint(tokens.get(at + 1))
        && tokens.get(at + 2).isAdjective();
  }

  private static boolean isOfModifiers(List<Token> tokens, int at) {
    return isModifier(tokens, at) || isJoint(tokens.get(at)) || tokens.get(at).isPlainAdverb();
  }

  /** With all that hyphens join to an adjective: "71-year-old". */
  private static boolean isModifier(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isAdjective()
        || token.isPastParticiple()
        || token.isNumber()
        || token.isHyphen()
        || (at > 0 && tokens.get(at - 1).isHyphen())
        || (at + 1 < tokens.size() && tokens.get(at + 1).isHyphen());
  }

  /** A number that no hyphen joins to a word: "2015,", which is a date or the end of one. */
  private static boolean isCount(List<Token> tokens, int at) {
    return tokens.get(at).isNumber() && !(at > 0 && tokens.get(at - 1).isHyphen());
  }

  private static boolean isJoint(Token token) {
    return token.text().equals(",") || isAlternative(token);
  }

  private static boolean isAlternative(Token token) {
    String word = token.text();
    return word.equals("and") || word.equals("or") || word.equals("but");
  }

  /** "the Morning Consult poll" */
  static boolean isInName(List<Token> tokens, int at) {
    return tokens.get(at).isBaseForm()
        && tokens.get(at).isCapitalized()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isNoun()
        && (Character.isLowerCase(tokens.get(at + 1).text().codePointAt(0))
            || SURVEYS.contains(tokens.get(at + 1).lower()));
  }
}
