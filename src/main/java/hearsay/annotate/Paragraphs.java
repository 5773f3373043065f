package hearsay.annotate;

import hearsay.text.Blanks;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of an article's body that are not blank: its paragraphs. See {@link LineBreaks}. */
final class Paragraphs {
  private Paragraphs() {}

  /** In text order, without the blanks at their edges, in UTF-16 units of {@code text}. */
  static List<Span> of(String text, Span body) {
    List<Span> lines = new ArrayList<>();
    int start = body.start();
    for (int i = body.start(); i <= body.end(); i++) {
      if (i == body.end() || LineBreaks.isLineBreak(text.charAt(i))) {
        Blanks.trim(text, start, i).ifPresent(lines::add);
        start = i + 1;
      }
    }
    return lines;
  }
}
