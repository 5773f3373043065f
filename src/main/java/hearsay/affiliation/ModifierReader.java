package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import java.util.List;
import java.util.Set;

/** Finds the modifiers before a noun, backwards: "Dutch Deputy Prime" before "Minister". */
final class ModifierReader {
  private static final Set<String> MODIFIERS = AffiliationWords.LISTS.get("modifier");

  /** Participles that begin another phrase: "Democrats including Senator". */
  private static final Set<String> LIKE_PREPOSITIONS =
      AffiliationWords.LISTS.get("participle-preposition");

  private static final Set<String> PERFECT = AffiliationWords.LISTS.get("perfect-auxiliary");
  private static final Set<String> NONE = AffiliationWords.LISTS.get("no-modifier");

  private final SpanIndex<NamedMention> named;
  private final SpanIndex<DateTag> dates;

  ModifierReader(SpanIndex<NamedMention> named, SpanIndex<DateTag> dates) {
    this.named = named;
    this.dates = dates;
  }

  /** Where the modifiers begin that stand before a token. */
  int start(List<Token> tokens, int before) {
    int start = before;
    while (start > 0 && modifies(tokens, start - 1, before)) {
      start--;
    }
    // "University of Texas Muslim Student Association president": all of the body's name.
    if (start < before) {
      for (NamedMention mention : named.touching(tokens.get(start).span())) {
        while (start > 0 && tokens.get(start - 1).span().start() >= mention.span().start()) {
          start--;
        }
      }
    }
    while (start < before && tokens.get(start).isPossessiveMark()) {
      start++;
    }
    return start;
  }

  private boolean modifies(List<Token> tokens, int at, int before) {
    Token token = tokens.get(at);
    boolean word =
        token.isNoun()
            || token.isAdjective()
            || isInside(tokens, at)
            || token.isPossessiveMark()
            || token.isForeign()
            || token.text().equals("&")
            || isListed(token)
            || isPartOfName(tokens, at)
            || isUnder(tokens, at)
            || isInside(tokens, at + 1)
            || (at > 0
                && (at + 1 < before || tokens.get(at - 1).isHyphen())
                && (token.isGerund() || token.isPastParticiple())
                && !isOfClause(tokens, at));
    return word
        && !isOfPerfect(tokens, at)
        && !isPronominal(tokens, at)
        && !isVerbOfRelative(tokens, at)
        && !LIKE_PREPOSITIONS.contains(token.lower())
        && dates.touching(token.span()).isEmpty();
  }

  /** "acting", "former": whatever the tagger takes it for. */
  static boolean isListed(Token token) {
    return MODIFIERS.contains(token.lower());
  }

  /** "denouncing" of "a speech denouncing Republican candidate Anna Kim", not of "coal mining". */
  private static boolean isOfClause(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    return tokens.get(at).isGerund()
        && !tokens.get(at).isCapitalized()
        && tokens.get(at - 1).isNoun()
        && next.isCapitalized();
  }

  /** "used" of "has often used developer Anna Kim" */
  private static boolean isOfPerfect(List<Token> tokens, int at) {
    int before = at - 1;
    while (before > 0 && tokens.get(before).isAdverb()) {
      before--;
    }
    return tokens.get(at).isPastParticiple()
        && before >= 0
        && PERFECT.contains(tokens.get(before).lower());
  }

  /** "puzzles" of "a worm that puzzles biologist Anna Kim", tagged as a noun. */
  private static boolean isVerbOfRelative(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isPluralNoun()
        && !token.isCapitalized()
        && at > 0
        && (tokens.get(at - 1).isWhWord() || tokens.get(at - 1).text().equals("that"));
  }

  /** "something", "time" of "at that time": not of "part-time", "Time". */
  static boolean isPronominal(List<Token> tokens, int at) {
    return NONE.contains(tokens.get(at).text()) && !isInside(tokens, at - 1);
  }

  /** "Under Secretary" */
  private static boolean isUnder(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("Under")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isCapitalized();
  }

  /** A word with a capital that is not due to where it stands: not "Is" of a question quoted. */
  private static boolean isPartOfName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return at > 0
        && token.isCapitalized()
        && !isFunctionWord(token)
        && (!tokens.get(at - 1).isSign() || tokens.get(at - 1).isHyphen());
  }

  /** The hyphen of "vice-chair": not a dash. */
  private static boolean isInside(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).isHyphen()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private static boolean isFunctionWord(Token token) {
    return opens(token)
        || token.isPreposition()
        || token.isTo()
        || token.isConjunction()
        || token.isPersonalPronoun()
        || token.isWhWord()
        || token.isModal();
  }

  static boolean opens(Token token) {
    return token.isDeterminer() || token.isPossessivePronoun();
  }
}
