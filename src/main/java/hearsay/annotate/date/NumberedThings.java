package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;

/**
 * Tells from years the numbers of things that look like them: "Resolution 1929", "Room 2010", "2020
 * Elm Street", "five of the 1918 replies".
 */
final class NumberedThings {
  private static final Set<String> THINGS = TimeWords.list("numbered-things");

  private static final Set<String> STREETS = TimeWords.list("streets");

  /** Before "of the": what follows is counted. */
  private static final Set<String> SHARES = TimeWords.list("shares");

  private static final Set<String> SHORT_THINGS = TimeWords.list("short-things");

  private static final Set<String> SUMS = TimeWords.list("sums");

  private static final Set<String> COUNTED = TimeWords.list("counted");

  private static final int LONGEST_STREET = 3;

  private final TimePieces pieces;

  NumberedThings(TimePieces pieces) {
    this.pieces = pieces;
  }

  /** Whether the number is one of a thing, of a house, or a count. */
  boolean isName(int index, int next) {
    boolean attached = pieces.isHyphen(index - 1);
    return pieces.isOneOf(attached ? index - 2 : index - 1, THINGS)
        || (pieces.isMark(index - 1, ".") && pieces.isOneOf(index - 2, SHORT_THINGS))
        || (pieces.isAnyOf(index - 1, "is", "was") && pieces.isOneOf(index - 2, THINGS))
        || isHouse(index, next)
        || isShare(index, next)
        || isCount(index, next);
  }

  private boolean isHouse(int index, int next) {
    boolean introduced = pieces.isAnyOf(index - 1, "in", "since", "until", "during", "from", "by");
    for (int i = next; i <= next + LONGEST_STREET && pieces.is(i, Kind.WORD); i++) {
      if (!pieces.isCapitalized(i)) {
        return false;
      }
      if (i > next && pieces.isOneOf(i, STREETS)) {
        return !introduced;
      }
    }
    return false;
  }

  /** "a total of 2019", "1984 of them", "from 1950 to 2010 points", "at 1930". */
  private boolean isCount(int index, int next) {
    boolean sum = pieces.isWord(index - 1, "of") && pieces.isOneOf(index - 2, SUMS);
    boolean part =
        pieces.isWord(next, "of") && pieces.isAnyOf(next + 1, "them", "those", "these", "whom");
    boolean range =
        pieces.isWord(next, "to") && pieces.isNumber(next + 1) && pieces.isOneOf(next + 2, COUNTED);
    boolean time = pieces.isWord(index - 1, "at") && !pieces.is(next, Kind.WORD);
    return sum || part || range || time;
  }

  private boolean isShare(int index, int next) {
    boolean of = pieces.areWords(index - 2, "of", "the");
    boolean share = pieces.isOneOf(index - 3, SHARES) || pieces.isNumber(index - 3);
    String counted = pieces.word(next);
    return of && share && counted.endsWith("s") && !pieces.isCapitalized(next);
  }
}
