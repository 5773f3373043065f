package hearsay.annotate.date;

import hearsay.annotate.date.Piece.Kind;
import java.util.Set;

/**
 * Tells by the words around an expression whether they look ahead ("will meet on Monday", "is
 * scheduled to close Friday") or back. Verbs are known by their endings and, where these do not
 * tell, by a list.
 */
final class Outlook {
  private static final int LONGEST_WAY = 12;
  private static final int NEAR = 3;

  /** Between a modal and its participle. */
  private static final Set<String> BETWEEN =
      Set.of(
          "be", "been", "is", "are", "to", "not", "being", "also", "then", "have", "still", "soon",
          "now", "later", "first", "next", "again", "even", "already");

  private static final Set<String> AHEAD =
      Set.of(
          "until",
          "till",
          "by",
          "coming",
          "upcoming",
          "starting",
          "beginning",
          "effective",
          "payable",
          "due",
          "pending",
          "deadline");

  private static final Set<String> MODALS = Set.of("will", "ll", "shall", "may", "would", "wo");

  /** These look ahead before "to" and "for" alone. */
  private static final Set<String> PLANS_TO =
      Set.of(
          "expect",
          "expects",
          "plan",
          "plans",
          "planning",
          "set",
          "intend",
          "intends",
          "hope",
          "hopes",
          "hoping",
          "propose",
          "proposes",
          "want",
          "wants",
          "agree",
          "agrees",
          "prepare",
          "prepares",
          "preparing",
          "supposed",
          "going",
          "poised",
          "ready",
          "vowed",
          "promised",
          "invited",
          "likely",
          "agreed");

  private static final Set<String> PLANS =
      Set.of(
          "expected",
          "scheduled",
          "due",
          "slated",
          "effective",
          "payable",
          "upcoming",
          "forthcoming",
          "maturing",
          "expire",
          "expires",
          "redeemable");

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "its", "his", "her", "their", "our", "this", "that", "of", "with",
          "more", "most", "very", "still", "newly", "no", "some", "any", "and");

  private static final Set<String> PAST =
      Set.of(
          ("was were had did said told went came saw took made gave got knew thought found left"
                  + " held met ran rose fell sold bought brought spoke wrote led lost won began"
                  + " broke built caught chose cut drew drove fought flew grew heard kept lay paid"
                  + " put read sent shot shut sat slept spent stood struck sought taught threw"
                  + " understood woke wore became felt hit let meant shook sank sprang swore tore"
                  + " underwent withdrew been dealt swept fled hurt quit ate forgot slid"
                  + " stole hung hid bore bound dug fed laid lent lit rode rang set sang shone spun"
                  + " split")
              .split(" ", -1));

  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "”", "\"", "“");

  private Outlook() {}

  /** Whether the sentence looks ahead from the pieces between these. */
  static boolean isAhead(Pieces pieces, int start, int next) {
    int before = start - 1;
    if (pieces.isAnyOf(before, "on", "in", "around", "about", "at")) {
      before--;
    }
    if (!pieces.isFirst(before) && pieces.isOneOf(before, AHEAD)) {
      return true;
    }
    if (pieces.areWords(before - 1, "later", "than")) {
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
      if (isModalOrPlan(pieces, i)) {
        return true;
      }
      if (isPast(pieces, i)) {
        return followsFuture(pieces, i);
      }
    }
    for (int i = next; i < Math.min(pieces.size(), next + LONGEST_WAY); i++) {
      if (CLAUSE_ENDS.contains(pieces.mark(i))) {
        break;
      }
      if (isModalOrPlan(pieces, i)) {
        return true;
      }
      if (isPast(pieces, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isModalOrPlan(Pieces pieces, int index) {
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
  private static boolean followsFuture(Pieces pieces, int index) {
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
  private static boolean isPluperfect(Pieces pieces, int index) {
    return pieces.isWord(index - 1, "had")
        || (pieces.isWord(index - 1, "been") && pieces.isWord(index - 2, "had"));
  }

  private static boolean isPast(Pieces pieces, int index) {
    if (!pieces.is(index, Kind.WORD)) {
      return false;
    }
    String word = pieces.word(index);
    boolean ending = word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
    return PAST.contains(word)
        || (ending && !pieces.isCapitalized(index) && !pieces.isOneOf(index - 1, DETERMINERS));
  }
}
