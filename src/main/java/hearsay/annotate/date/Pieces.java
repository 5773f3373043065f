package hearsay.annotate.date;

import hearsay.annotate.date.Piece.Kind;
import java.util.List;
import java.util.Set;

/**
 * The pieces of one sentence. Indexes may lie outside; there is nothing there.
 *
 * @param text the whole article
 */
record Pieces(CharSequence text, List<Piece> list) {
  private static final String DASHES = "-‐‑–—";

  int size() {
    return list.size();
  }

  Piece get(int index) {
    return list.get(index);
  }

  boolean is(int index, Kind kind) {
    return index >= 0 && index < list.size() && list.get(index).kind() == kind;
  }

  /** The word at this place in lower case; empty where there is none. */
  String word(int index) {
    return is(index, Kind.WORD) ? list.get(index).word() : "";
  }

  boolean isWord(int index, String word) {
    return word(index).equals(word);
  }

  boolean isOneOf(int index, Set<String> words) {
    return is(index, Kind.WORD) && words.contains(list.get(index).word());
  }

  /** The same for a few words. */
  boolean isAnyOf(int index, String... words) {
    if (is(index, Kind.WORD)) {
      String here = list.get(index).word();
      for (String word : words) {
        if (here.equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether these words stand here, one after the other. */
  boolean areWords(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!isWord(index + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The mark at this place; empty where there is none. */
  String mark(int index) {
    return is(index, Kind.MARK) ? list.get(index).word() : "";
  }

  boolean isMark(int index, String mark) {
    return mark(index).equals(mark);
  }

  /** Whether the mark at this place is one of these characters. */
  boolean isMarkOf(int index, String marks) {
    return is(index, Kind.MARK) && marks.contains(list.get(index).word());
  }

  boolean isNumber(int index) {
    return is(index, Kind.NUMBER);
  }

  /** The number at this place; -1 where there is none. */
  int number(int index) {
    return is(index, Kind.NUMBER) ? list.get(index).number() : -1;
  }

  /** How many characters long; 0 where there is nothing. */
  int length(int index) {
    return index >= 0 && index < list.size() ? list.get(index).length() : 0;
  }

  /** Whether nothing stands between this piece and the one before it. */
  boolean isAttached(int index) {
    return index > 0 && index < list.size() && list.get(index - 1).end() == list.get(index).start();
  }

  boolean isDash(int index) {
    return isMarkOf(index, DASHES);
  }

  /** Whether a hyphen without blanks around it stands here. */
  boolean isHyphen(int index) {
    return isDash(index) && isAttached(index) && isAttached(index + 1);
  }

  boolean isApostrophe(int index) {
    String mark = mark(index);
    return mark.equals("'") || mark.equals("’") || mark.equals("‘") || mark.equals("`");
  }

  /** Where to go on behind "'s" or "s'" at this place; the place itself where there is none. */
  int afterPossessive(int index) {
    if (isApostrophe(index) && isAttached(index)) {
      return isWord(index + 1, "s") && isAttached(index + 1) ? index + 2 : index + 1;
    }
    return index;
  }

  boolean isCapitalized(int index) {
    return is(index, Kind.WORD) && Character.isUpperCase(text.charAt(list.get(index).start()));
  }

  /** "MAR", "SAT": all of its letters are capitals, and there are several. */
  boolean isAllCapitals(int index) {
    if (!is(index, Kind.WORD) || length(index) < 2) {
      return false;
    }
    Piece piece = list.get(index);
    for (int i = piece.start(); i < piece.end(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isFirst(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!is(i, Kind.MARK)) {
        return false;
      }
    }
    return true;
  }
}
