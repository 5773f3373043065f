package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;

/**
 * Tells by the words around an expression whether they look ahead ("will meet on Monday", "is
 * scheduled to close Friday") or back. Verbs are known by their endings and, where these do not
 * tell, by a list.
 */
final class TemporalDirection {
  private static final int LONGEST_WAY = 12;
  private static final int NEAR = 3;

  /** Between a modal and its participle. */
  private static final Set<String> BETWEEN = TimeWords.list("between-modal-and-participle");

  private static final Set<String> AHEAD = TimeWords.list("ahead");

  private static final Set<String> MODALS = TimeWords.list("modals");

  /** These look ahead before "to" and "for" alone. */
  private static final Set<String> PLANS_TO = TimeWords.list("plans-to");

  private static final Set<String> PLANS = TimeWords.list("plans");

  private static final Set<String> DETERMINERS = TimeWords.list("before-adjectives");

  private static final Set<String> PAST = TimeWords.list("past-verbs");

  private static final Set<String> RESULTS = TimeWords.list("results");

  private static final Set<String> CLAUSE_ENDS = TimeWords.list("clause-ends");

  /** What one will not do when asked. */
  private static final Set<String> REFUSED = TimeWords.list("refused-verbs");

  /** How many pieces after "would" such a verb may stand: "wouldn't say". */
  private static final int BEFORE_VERB = 5;

  private TemporalDirection() {}

  /**
   * Whether the sentence looks ahead from the pieces between these.
   *
   * @param present whether verbs in the present look ahead, too: those of a plan do from a day, not
   *     from a length of time
   */
  static boolean isAhead(TimePieces pieces, int start, int next, boolean present) {
    int before = start - 1;
    if (pieces.isAnyOf(before, "on", "in", "around", "about", "at")) {
      before--;
    }
    if (isResult(pieces, start)) {
      return false;
    }
    if (isUntilAfter(pieces, start) || (!pieces.isFirst(before) && pieces.isOneOf(before, AHEAD))) {
      return true;
    }
    boolean told =
        pieces.areWords(before - 1, "later", "than")
            || (pieces.areWords(before - 1, "ahead", "of") && !hasPluperfect(pieces, before - 1))
            || (PresentTense.isBe(pieces, before) && isDay(pieces, start))
            || isForWeekday(pieces, start, next);
    if (told) {
      return true;
    }
    boolean soon =
        pieces.isWord(start - 1, "as") && pieces.isAnyOf(start - 2, "early", "soon", "late");
    if (soon) {
      return true;
    }
    for (int i = start - 1; i >= Math.max(0, start - LONGEST_WAY); i--) {
      // a quotation may begin right before: it will come "in the autumn"
      if (i < start - NEAR && CLAUSE_ENDS.contains(pieces.mark(i))) {
        break;
      }
      if (isRefusal(pieces, i)) {
        return false;
      }
      if (isModalOrPlan(pieces, i) || (present && PresentTense.isAt(pieces, i))) {
        return true;
      }
      if (isPast(pieces, i)) {
        return followsFuture(pieces, i);
      }
    }
    boolean owner = pieces.afterPossessive(next) > next;
    for (int i = next; i < Math.min(pieces.size(), next + LONGEST_WAY); i++) {
      if (CLAUSE_ENDS.contains(pieces.mark(i))) {
        break;
      }
      if (isModalOrPlan(pieces, i) || (present && !owner && PresentTense.isAt(pieces, i))) {
        return true;
      }
      if (isPast(pieces, i)) {
        return false;
      }
    }
    return false;
  }

  /** "until after the November vote". */
  private static boolean isUntilAfter(TimePieces pieces, int start) {
    int after = pieces.isWord(start - 1, "the") ? start - 2 : start - 1;
    return pieces.isWord(after, "after") && pieces.isAnyOf(after - 1, "until", "till");
  }

  /** "the results of Tuesday's votes will": what has come of that day is over. */
  private static boolean isResult(TimePieces pieces, int start) {
    int of = pieces.isWord(start - 1, "the") ? start - 2 : start - 1;
    return pieces.isWord(of, "of") && pieces.isOneOf(of - 1, RESULTS);
  }

  private static boolean hasPluperfect(TimePieces pieces, int end) {
    for (int i = Math.max(0, end - LONGEST_WAY); i < end; i++) {
      if (pieces.isWord(i, "had")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDay(TimePieces pieces, int start) {
    String word = pieces.word(start);
    return TimeWords.weekday(word) != null || TimeWords.month(word) > 0;
  }

  /** "called a strike for Monday"; not "sorry for Monday's attack". */
  private static boolean isForWeekday(TimePieces pieces, int start, int next) {
    return pieces.isWord(start - 1, "for")
        && TimeWords.weekday(pieces.word(start)) != null
        && pieces.afterPossessive(next) == next
        && !pieces.is(next, Kind.WORD);
  }

  /** "would not say Monday how": he was asked on Monday. */
  private static boolean isRefusal(TimePieces pieces, int index) {
    if (!pieces.isWord(index, "would") && !pieces.isWord(index, "wouldn")) {
      return false;
    }
    for (int i = index + 1; i < Math.min(pieces.size(), index + BEFORE_VERB); i++) {
      if (pieces.isOneOf(i, REFUSED)) {
        return pieces.isAnyOf(i - 1, "not", "t", "only", "n");
      }
    }
    return false;
  }

  static boolean isModalOrPlan(TimePieces pieces, int index) {
    if (pieces.isOneOf(index, MODALS)) {
      boolean month = pieces.isWord(index, "may") && pieces.isCapitalized(index);
      boolean perfect =
          pieces.isWord(index + 1, "have")
              && (isPast(pieces, index + 2) || isPast(pieces, index + 3));
      return !month && !perfect;
    }
    if (pieces.isOneOf(index, PLANS_TO)) {
      return pieces.isAnyOf(index + 1, "to", "for") && !isPluperfect(pieces, index);
    }
    return pieces.isOneOf(index, PLANS) && !isPluperfect(pieces, index);
  }

  /** "will be held", "to be sold": the participle's own verb looks ahead. */
  private static boolean followsFuture(TimePieces pieces, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      if (isModalOrPlan(pieces, i)) {
        return true;
      }
      if (!pieces.isOneOf(i, BETWEEN) && !pieces.word(i).endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  /** "had been scheduled". */
  private static boolean isPluperfect(TimePieces pieces, int index) {
    return pieces.isWord(index - 1, "had")
        || (pieces.isWord(index - 1, "been") && pieces.isWord(index - 2, "had"));
  }

  static boolean isPast(TimePieces pieces, int index) {
    if (!pieces.is(index, Kind.WORD)) {
      return false;
    }
    String word = pieces.word(index);
    boolean ending = word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
    return PAST.contains(word)
        || (ending && !pieces.isCapitalized(index) && !pieces.isOneOf(index - 1, DETERMINERS));
  }
}
