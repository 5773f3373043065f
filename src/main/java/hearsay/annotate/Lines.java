package hearsay.annotate;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an article's body that are not blank: its paragraphs. A line ends at {@code \n},
 * {@code \r}, both together, a form feed, U+0085, U+2028 or U+2029.
 */
final class Lines {
  private Lines() {}

  /** In text order, without the blanks at their edges, in UTF-16 units of {@code text}. */
  static List<Span> of(String text, Span body) {
    List<Span> lines = new ArrayList<>();
    int start = body.start();
    for (int i = body.start(); i <= body.end(); i++) {
      if (i == body.end() || endsLine(text.charAt(i))) {
        Blanks.trim(text, start, i).ifPresent(lines::add);
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
