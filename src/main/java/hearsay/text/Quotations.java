package hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations by their marks: curly and straight double quotes, two apostrophes, backticks or
 * primes, guillemets, corner brackets, and, where no double quotation is open, single quotes that
 * begin a word. Other countries' use of them is read, too: „German“, »Danish«, ”Swedish”, and curly
 * ones that stand the wrong way round: ”so“. Works paragraph by paragraph; a quotation that is not
 * closed runs to its paragraph's end, as printers do when the next paragraph reopens it. Nested
 * quotations belong to the outer one.
 */
public final class Quotations {
  private Quotations() {}

  /**
   * One quotation.
   *
   * @param span with its marks, in UTF-16 units
   * @param closed false where it runs to its paragraph's end without a closing mark
   */
  public record Quotation(Span span, boolean closed) {}

  private enum Style {
    DOUBLE,
    TWO_SINGLES,
    GUILLEMETS,
    CORNERS,
    SINGLE
  }

  /** The outermost quotations of a paragraph, in text order. */
  public static List<Quotation> in(CharSequence text, Span paragraph) {
    List<Quotation> found = new ArrayList<>();
    int lastSingle = lastClosingSingle(text, paragraph);
    Set<Integer> nested = NestedMarks.in(text, paragraph);
    int open = -1;
    Style style = Style.DOUBLE;
    int i = paragraph.start();
    while (i < paragraph.end()) {
      Style here = styleAt(text, paragraph, i);
      int width = here == Style.TWO_SINGLES ? 2 : 1;
      if (here == null || nested.contains(i)) {
        i++;
      } else if (open < 0) {
        if (opens(text, paragraph, i, width, here, lastSingle)) {
          open = i;
          style = here;
        }
        i += width;
      } else {
        if (here == style && closes(text, paragraph, i, width, text.charAt(open))) {
          found.add(new Quotation(new Span(open, i + width), true));
          open = -1;
        }
        i += width;
      }
    }
    if (open >= 0 && style != Style.SINGLE) {
      Blanks.trim(text, open, paragraph.end())
          .ifPresent(span -> found.add(new Quotation(span, false)));
    }
    return found;
  }

  private static @Nullable Style styleAt(CharSequence text, Span paragraph, int i) {
    char c = text.charAt(i);
    boolean doubled = i + 1 < paragraph.end() && text.charAt(i + 1) == c;
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\uff02' -> Style.DOUBLE;
      case '\u00ab', '\u00bb' -> Style.GUILLEMETS;
      case '\u300c', '\u300d', '\u300e', '\u300f' -> Style.CORNERS;
      case '\'', '`', '\u2018', '\u2019' -> doubled ? Style.TWO_SINGLES : Style.SINGLE;
      case '\u00b4', '\u2032' -> doubled ? Style.TWO_SINGLES : null;
      default -> null;
    };
  }

  /**
   * Whether a mark opens a quotation.
   *
   * @param lastSingle as {@link #lastClosingSingle} gives it
   */
  private static boolean opens(
      CharSequence text, Span paragraph, int i, int width, Style style, int lastSingle) {
    char c = text.charAt(i);
    boolean wordStarts =
        (i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1)))
            && i + width < paragraph.end()
            && !Blanks.isBlank(text.charAt(i + width));
    return switch (style) {
      case SINGLE ->
          (c == '\u2018' || c == '\'')
              && wordStarts
              && Character.isLetter(text.charAt(i + 1))
              && lastSingle > i;
      case CORNERS -> c == '\u300c' || c == '\u300e';
      default ->
          c == '\u201c'
              || c == '\u201e'
              || (wordStarts && (!isUsuallyClosing(c) || opensWord(text, paragraph, i)));
    };
  }

  private static boolean isUsuallyClosing(char c) {
    return c == '\u201d' || c == '\u00bb';
  }

  /** Whether a mark stands between a blank and a word: ”Swedish”, »Danish«. */
  private static boolean opensWord(CharSequence text, Span paragraph, int i) {
    return (i == paragraph.start() || Blanks.isBlank(text.charAt(i - 1)))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** The last single quote that may close what one before it opens; -1 for none. */
  private static int lastClosingSingle(CharSequence text, Span paragraph) {
    for (int i = paragraph.end() - 1; i > paragraph.start(); i--) {
      if (styleAt(text, paragraph, i) == Style.SINGLE && closes(text, paragraph, i, 1, '\'')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(CharSequence text, Span paragraph, int i, int width, char opening) {
    char c = text.charAt(i);
    int after = i + width;
    boolean wordEnds = after >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(after));
    return switch (opening) {
      case '\u2018', '\'' ->
          wordEnds
              && (width == 2
                  || ((c == '\u2019' || c == '\'') && !pluralPossessive(text, paragraph, i)));
      case '\u300c', '\u300e' -> c == opening + 1;
      case '\u00bb' -> c == '\u00ab' || wordEnds;
      case '\u201e' -> c != '\u201e' && (wordEnds || c == '\u201d');
      case '\u201d' ->
          c == '\u201d'
              || (wordEnds
                  && c != '\u201e'
                  && (c != '\u201c' || !Blanks.isBlank(text.charAt(i - 1))));
      default ->
          c != '\u201c'
              && c != '\u201e'
              && c != '\u00ab'
              && c != '`'
              && (wordEnds || c == '\u201d');
    };
  }

  /** "the workers' rights": an s, the mark, and a lower-case word. */
  private static boolean pluralPossessive(CharSequence text, Span paragraph, int i) {
    return text.charAt(i - 1) == 's'
        && i + 2 < paragraph.end()
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }
}
