package hearsay.annotate.date;

import hearsay.annotate.scan.Piece;
import hearsay.annotate.scan.Pieces;
import java.util.List;

/** The pieces of a sentence that may have a time expression; numbers are digits alone. */
final class TimePieces extends Pieces<Integer> {
  private static final String DASHES = "-‐‑–—";

  /** The dashes that join words: an em dash parts them. */
  private static final String HYPHENS = "-‐‑–";

  private static final String APOSTROPHES = "'’‘`";

  TimePieces(CharSequence text, List<Piece<Integer>> list) {
    super(text, list);
  }

  /** The number at this place; -1 where there is none, or one of more than nine digits. */
  int number(int index) {
    Integer value = value(index);
    return value == null ? -1 : value;
  }

  boolean isDash(int index) {
    return isMarkOf(index, DASHES);
  }

  /** Whether a hyphen without blanks around it stands here. */
  boolean isHyphen(int index) {
    return isJoint(index, HYPHENS);
  }

  boolean isApostrophe(int index) {
    return isMarkOf(index, APOSTROPHES);
  }

  /** Where to go on after "'s" or "s'" at this place; the place itself where there is none. */
  int afterPossessive(int index) {
    if (isApostrophe(index) && isAttached(index)) {
      return isWord(index + 1, "s") && isAttached(index + 1) ? index + 2 : index + 1;
    }
    return index;
  }

  /** Whether a word is the name of a site on the web, with its domain: "Monday.com". */
  boolean isOfDomain(int index) {
    return isJoint(index + 1, ".") && TimeWords.isDomain(word(index + 2));
  }

  /** Whether nothing but marks stands before it. */
  boolean isFirst(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!is(i, Piece.Kind.MARK)) {
        return false;
      }
    }
    return true;
  }
}
