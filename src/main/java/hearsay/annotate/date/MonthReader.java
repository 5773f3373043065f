package hearsay.annotate.date;

import java.util.Set;

/** Tells months from the words and names that are spelled as they are. */
final class MonthReader {
  private static final Set<String> BEFORE_MONTHS = TimeWords.list("before-months");

  /** Months that are also words or names. */
  private static final Set<String> DOUBTFUL = TimeWords.list("doubtful-months");

  /** Before a month that is a surname in the article, too. */
  private static final Set<String> SURE =
      Set.of("in", "last", "next", "this", "early", "late", "mid", "until", "since", "during");

  private final TimePieces pieces;
  private final PersonNames names;
  private final Set<String> surnames;

  /**
   * @param surnames the months that are surnames in the article
   */
  MonthReader(TimePieces pieces, Set<String> surnames) {
    this.surnames = surnames;
    this.pieces = pieces;
    this.names = new PersonNames(pieces);
  }

  /** After the month and the point that cuts it short. */
  int after(int index) {
    boolean point =
        TimeWords.isShortMonth(pieces.word(index))
            && pieces.isMark(index + 1, ".")
            && pieces.isAttached(index + 1);
    return point ? index + 2 : index + 1;
  }

  /** "may 5", "march 3": the verbs, unless written as a month is. */
  boolean isOtherWord(int index) {
    return !pieces.isCapitalized(index) && pieces.isAnyOf(index, "may", "march", "mar", "sun");
  }

  /** Whether a month without a day or a year is one: not "May I", "march on", "Mar del Plata". */
  boolean isBare(int index, int next) {
    String word = pieces.word(index);
    if (names.isTitled(index)
        || names.isGivenName(index)
        || (DOUBTFUL.contains(word) && names.isPerson(index))) {
      return false;
    }
    boolean introduced =
        pieces.isOneOf(index - 1, BEFORE_MONTHS)
            || (pieces.isHyphen(index - 1) && pieces.isWord(index - 2, "mid"));
    boolean possessive = pieces.afterPossessive(index + 1) > index + 1;
    if (TimeWords.isShortMonth(word)) {
      boolean point = next > index + 1;
      boolean name = !point && pieces.isCapitalized(next);
      return pieces.isCapitalized(index)
          && !pieces.isAllCapitals(index)
          && !name
          && (point || introduced);
    }
    if (!DOUBTFUL.contains(word)) {
      return true;
    }
    if (!pieces.isCapitalized(index) || pieces.isAllCapitals(index)) {
      return false;
    }
    boolean name =
        pieces.isCapitalized(index - 1)
            && !pieces.isFirst(index - 1)
            && !pieces.isAttached(index - 1);
    if (surnames.contains(word) && !pieces.isOneOf(index - 1, SURE)) {
      return false;
    }
    if (introduced || possessive) {
      return !(word.equals("march") && pieces.isAnyOf(next, "on", "for") && !introduced);
    }
    if (pieces.isFirst(index) && (word.equals("may") || word.equals("march"))) {
      return false;
    }
    return !name
        && !pieces.isCapitalized(next)
        && !(word.equals("march") && pieces.isWord(index - 1, "the"));
  }
}
