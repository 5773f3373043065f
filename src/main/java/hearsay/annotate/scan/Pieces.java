package hearsay.annotate.scan;

import hearsay.annotate.scan.Piece.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one sentence. Indexes may lie outside; there is nothing there. Immutable.
 *
 * @param <N> the values of numbers
 */
public class Pieces<N> {
  private final CharSequence text;
  private final List<Piece<N>> list;

  /**
   * @param text the whole article
   */
  protected Pieces(CharSequence text, List<Piece<N>> list) {
    this.text = text;
    this.list = list;
  }

  /** How many there are. */
  public final int size() {
    return list.size();
  }

  /** The piece at an index that must not lie outside. */
  public final Piece<N> get(int index) {
    return list.get(index);
  }

  /** Whether a piece of the kind stands here. */
  public final boolean is(int index, Kind kind) {
    return index >= 0 && index < list.size() && list.get(index).kind() == kind;
  }

  /** The word at this place in lower case; empty where there is none. */
  public final String word(int index) {
    return is(index, Kind.WORD) ? list.get(index).word() : "";
  }

  /** Whether this word stands here. */
  public final boolean isWord(int index, String word) {
    return word(index).equals(word);
  }

  /** Whether one of these words stands here. */
  public final boolean isOneOf(int index, Set<String> words) {
    return is(index, Kind.WORD) && words.contains(list.get(index).word());
  }

  /** The same for a few words. */
  public final boolean isAnyOf(int index, String... words) {
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
  public final boolean areWords(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!isWord(index + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The sign or mark at this place; empty where there is none. */
  public final String mark(int index) {
    return is(index, Kind.MARK) || is(index, Kind.SIGN) ? list.get(index).word() : "";
  }

  /** Whether this mark stands here. */
  public final boolean isMark(int index, String mark) {
    return mark(index).equals(mark);
  }

  /** Whether the mark at this place is one of these characters. */
  public final boolean isMarkOf(int index, String marks) {
    return is(index, Kind.MARK) && marks.contains(list.get(index).word());
  }

  /** Whether digits stand here. */
  public final boolean isNumber(int index) {
    return is(index, Kind.NUMBER);
  }

  /** The value of the number at this place; null where there is none. */
  public final @Nullable N value(int index) {
    return is(index, Kind.NUMBER) ? list.get(index).value() : null;
  }

  /** The characters at this place, as they stand. */
  public final String raw(int index) {
    Piece<N> piece = list.get(index);
    return text.subSequence(piece.start(), piece.end()).toString();
  }

  /** How many characters long; 0 where there is nothing. */
  public final int length(int index) {
    return index >= 0 && index < list.size() ? list.get(index).length() : 0;
  }

  /** Whether nothing stands between this piece and the one before it. */
  public final boolean isAttached(int index) {
    return index > 0 && index < list.size() && list.get(index - 1).end() == list.get(index).start();
  }

  /** Whether one of these marks stands here without blanks around it. */
  public final boolean isJoint(int index, String marks) {
    return isMarkOf(index, marks) && isAttached(index) && isAttached(index + 1);
  }

  /** Whether a word begins here with a capital letter. */
  public final boolean isCapitalized(int index) {
    return is(index, Kind.WORD) && Character.isUpperCase(text.charAt(list.get(index).start()));
  }

  /** "MAR", "SAT": all of its letters are capitals, and there are several. */
  public final boolean isAllCapitals(int index) {
    if (!is(index, Kind.WORD) || length(index) < 2) {
      return false;
    }
    Piece<N> piece = list.get(index);
    for (int i = piece.start(); i < piece.end(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
