package hearsay.annotate.scan;

import hearsay.annotate.scan.Piece.Kind;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into pieces, in one pass over its characters; what a word and a number are, each
 * scanner says.
 *
 * @param <N> the values of numbers
 */
public abstract class Scanner<N> {
  /** The whole article. */
  protected final String text;

  /** The end of the sentence. */
  protected final int limit;

  private final int start;
  private final List<Piece<N>> pieces = new ArrayList<>();

  /**
   * @param sentence in UTF-16 units
   */
  protected Scanner(CharSequence text, Span sentence) {
    this.text = text.toString();
    this.start = sentence.start();
    this.limit = sentence.end();
  }

  /** The pieces of the sentence; to be called once. */
  protected final List<Piece<N>> pieces() {
    int at = start;
    while (at < limit) {
      int codePoint = text.codePointAt(at);
      at = Blanks.isBlank(codePoint) ? at + Character.charCount(codePoint) : piece(at, codePoint);
    }
    return pieces;
  }

  /**
   * Adds what begins at this place.
   *
   * @param codePoint the character there, which is no blank
   * @return where to go on
   */
  protected abstract int piece(int at, int codePoint);

  /**
   * Adds a word.
   *
   * @param word as {@link Pieces#word} gives it
   */
  protected final int addWord(int from, int to, String word) {
    pieces.add(new Piece<>(Kind.WORD, from, to, word, null));
    return to;
  }

  /**
   * Adds a number.
   *
   * @param value null for digits that are no number
   */
  protected final int addNumber(int from, int to, @Nullable N value) {
    pieces.add(new Piece<>(Kind.NUMBER, from, to, "", value));
    return to;
  }

  /** Adds a single character, which may need two units; it ends with the sentence at the latest. */
  protected final int addCharacter(Kind kind, int at, int codePoint) {
    int end = Math.min(limit, at + Character.charCount(codePoint));
    pieces.add(new Piece<>(kind, at, end, text.substring(at, end), null));
    return end;
  }

  /**
   * The end of letters with a point after each ("U.S.", "p.m."); {@code at} where there are none.
   */
  protected final int endOfInitials(int at) {
    int end = at;
    while (end + 1 < limit
        && Character.isLetter(text.charAt(end))
        && text.charAt(end + 1) == '.'
        && isInitial(end)) {
      end += 2;
    }
    return end - at >= 4 ? end : at;
  }

  /** Whether the letter at this place, which a point follows, belongs to the initials before. */
  protected boolean isInitial(int at) {
    return true;
  }
}
