package hearsay.annotate.money;

import hearsay.annotate.money.Piece.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one sentence. Indexes may lie outside; there is nothing there.
 *
 * @param text the whole article
 */
record Pieces(CharSequence text, List<Piece> list) {
  Pieces {
    list = List.copyOf(list);
  }

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

  /** Whether the word at this place is one of these. */
  boolean isWord(int index, String word) {
    return word(index).equals(word);
  }

  /** The sign or mark at this place; empty where there is none. */
  String mark(int index) {
    return is(index, Kind.MARK) || is(index, Kind.SIGN) ? list.get(index).word() : "";
  }

  /** The characters at this place, as they stand. */
  String raw(int index) {
    Piece piece = list.get(index);
    return text.subSequence(piece.start(), piece.end()).toString();
  }

  @Nullable Figure figure(int index) {
    return is(index, Kind.NUMBER) ? list.get(index).figure() : null;
  }

  /** Whether nothing stands between this piece and the one before it. */
  boolean isAttached(int index) {
    return index > 0 && index < list.size() && list.get(index - 1).end() == list.get(index).start();
  }

  /** Whether a hyphen without blanks around it stands here. */
  boolean isHyphen(int index) {
    return (mark(index).equals("-") || mark(index).equals("‑"))
        && isAttached(index)
        && isAttached(index + 1);
  }

  boolean startsUpperCase(int index) {
    return Character.isUpperCase(text.charAt(list.get(index).start()));
  }
}
