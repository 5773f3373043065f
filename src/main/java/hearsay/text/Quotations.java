package hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations by their marks: curly and straight double quotes, two apostrophes or backticks,
 * guillemets, and, where no double quotation is open, single quotes that begin a word. Works
 * paragraph by paragraph; a quotation that is not closed runs to its paragraph's end, as printers
 * do when the next paragraph reopens it. Nested quotations belong to the outer one.
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
    SINGLE
  }

  /** The outermost quotations of a paragraph, in text order. */
  public static List<Quotation> in(CharSequence text, Span paragraph) {
    List<Quotation> found = new ArrayList<>();
    int lastSingle = lastClosingSingle(text, paragraph);
    int open = -1;
    Style style = Style.DOUBLE;
    int i = paragraph.start();
    while (i < paragraph.end()) {
      Style here = styleAt(text, paragraph, i);
      int width = here == Style.TWO_SINGLES ? 2 : 1;
      if (here == null) {
        i++;
      } else if (open < 0) {
        if (opens(text, paragraph, i, width, here, lastSingle)) {
          open = i;
          style = here;
        }
        i += width;
      } else {
        if (here == style && closes(text, paragraph, i, width, style)) {
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
      case '"', '\u201c', '\u201d', '\u201e', '\u201f' -> Style.DOUBLE;
      case '\u00ab', '\u00bb' -> Style.GUILLEMETS;
      case '\'', '`', '\u2018', '\u2019' -> doubled ? Style.TWO_SINGLES : Style.SINGLE;
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
    if (style != Style.SINGLE) {
      return c != '\u201d' && c != '\u00bb' && (wordStarts || c == '\u201c' || c == '\u201e');
    }
    return (c == '\u2018' || c == '\'')
        && wordStarts
        && Character.isLetter(text.charAt(i + 1))
        && lastSingle > i;
  }

  /** The last single quote that may close what one before it opens; -1 for none. */
  private static int lastClosingSingle(CharSequence text, Span paragraph) {
    for (int i = paragraph.end() - 1; i > paragraph.start(); i--) {
      if (styleAt(text, paragraph, i) == Style.SINGLE
          && closes(text, paragraph, i, 1, Style.SINGLE)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(CharSequence text, Span paragraph, int i, int width, Style style) {
    char c = text.charAt(i);
    int after = i + width;
    boolean wordEnds = after >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(after));
    if (style == Style.SINGLE) {
      return (c == '\u2019' || c == '\'') && wordEnds && !pluralPossessive(text, paragraph, i);
    }
    return c != '\u201c'
        && c != '\u201e'
        && c != '\u00ab'
        && c != '`'
        && (wordEnds || c == '\u201d');
  }

  /** "the workers' rights": an s, the mark, and a lower-case word. */
  private static boolean pluralPossessive(CharSequence text, Span paragraph, int i) {
    return text.charAt(i - 1) == 's'
        && i + 2 < paragraph.end()
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }
}
