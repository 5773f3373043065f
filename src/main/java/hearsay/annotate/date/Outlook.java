package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by weaker signs than those of {@link TemporalDirection} whether a month or a season without
 * a year lies ahead: by what can be and what would be if ("if she is nominated in July"), by what
 * is hoped for ("a path to victory in November") and by what is known to be held then ("the
 * November election"). Of days they tell nothing: those that the news tells of are mostly over.
 */
final class Outlook {
  private static final int LONGEST_WAY = 20;

  /** The most words of a subject before its verb: "the March meeting of ministers will". */
  private static final int SUBJECT = 4;

  private static final Set<String> POSSIBLE = TimeWords.list("possible");

  /** These look ahead before "of", "to", "for" and "that" alone: "the chance of". */
  private static final Set<String> PROSPECTS = TimeWords.list("prospects");

  private static final Set<String> AFTER_PROSPECTS = TimeWords.list("after-prospects");

  /** These look ahead before "to" alone: "needs to". */
  private static final Set<String> WANTS_TO = TimeWords.list("wants-to");

  /** Right before the month: "come November", "toward the November vote". */
  private static final Set<String> TOWARD = TimeWords.list("toward");

  /** What is held on a day that is known long before. */
  private static final Set<String> HELD = TimeWords.list("held-events");

  /** These begin a clause, whose verb tells nothing of what stands before it. */
  private static final Set<String> CLAUSES = TimeWords.list("clause-beginnings");

  /** "urged the board to close the pit in May": what was asked for lies ahead. */
  private static final Set<String> ASKED = TimeWords.list("told-to");

  private static final Set<String> OVER = TimeWords.list("over");

  private static final Set<String> CLAUSE_ENDS = TimeWords.list("clause-ends");

  private Outlook() {}

  /** Whether the sentence looks ahead from the pieces between these. */
  static boolean isAhead(TimePieces pieces, int start, int next) {
    int before = pieces.isAnyOf(start - 1, "the", "a", "an") ? start - 2 : start - 1;
    if (pieces.isOneOf(before, OVER)) {
      return false;
    }
    if (pieces.isOneOf(before, TOWARD) || isBeforeModal(pieces, next)) {
      return true;
    }
    Boolean told = told(pieces, start - 1, Math.max(-1, start - LONGEST_WAY - 1));
    if (told == null) {
      told = told(pieces, next, Math.min(pieces.size(), next + LONGEST_WAY));
    }
    return told == null ? isHeld(pieces, next) : told;
  }

  /** What the first verb or sign on the way tells; null where its clause has none. */
  private static @Nullable Boolean told(TimePieces pieces, int from, int to) {
    int step = from < to ? 1 : -1;
    boolean infinitive = false;
    for (int i = from; i != to && !CLAUSE_ENDS.contains(pieces.mark(i)); i += step) {
      if (isSign(pieces, i)) {
        return true;
      }
      if (TemporalDirection.isPast(pieces, i) && !isPassive(pieces, i)) {
        return infinitive && pieces.isOneOf(i, ASKED) && !pieces.isWord(i + 1, "for");
      }
      infinitive |= step < 0 && pieces.isWord(i, "to");
    }
    return null;
  }

  /** "the November election will": the verb before it is another clause's. */
  private static boolean isBeforeModal(TimePieces pieces, int next) {
    for (int i = next; i < Math.min(pieces.size(), next + SUBJECT); i++) {
      if (TemporalDirection.isModalOrPlan(pieces, i)) {
        return true;
      }
      if (!pieces.is(i, Kind.WORD)
          || pieces.isOneOf(i, CLAUSES)
          || TemporalDirection.isPast(pieces, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSign(TimePieces pieces, int index) {
    if (TemporalDirection.isModalOrPlan(pieces, index)) {
      // "was promised for June" may be over.
      return !pieces.isAnyOf(index - 1, "was", "were");
    }
    if (pieces.isOneOf(index, POSSIBLE)) {
      return !isDenied(pieces, index) && !pieces.isWord(index + 1, "have");
    }
    return (pieces.isOneOf(index, WANTS_TO) && pieces.isWord(index + 1, "to"))
        || (pieces.isOneOf(index, PROSPECTS) && pieces.isOneOf(index + 1, AFTER_PROSPECTS));
  }

  /** "could not be found", "couldn't say": it was so. */
  private static boolean isDenied(TimePieces pieces, int index) {
    return pieces.isWord(index, "could") && pieces.isWord(index + 1, "not");
  }

  /** "if he is elected", "may be elected" */
  private static boolean isPassive(TimePieces pieces, int index) {
    return PresentTense.isBe(pieces, index - 1)
        || pieces.isWord(index - 1, "be")
        || (PresentTense.isBe(pieces, index - 2) && pieces.isWord(index - 1, "not"));
  }

  private static boolean isHeld(TimePieces pieces, int next) {
    int noun =
        pieces.isAnyOf(next, "general", "presidential", "national", "midterm") ? next + 1 : next;
    return pieces.isOneOf(noun, HELD);
  }
}
