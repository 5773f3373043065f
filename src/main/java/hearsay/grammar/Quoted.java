package hearsay.grammar;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.Form;
import hearsay.text.Blanks;
import hearsay.text.Quotations;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/** Which words of an article stand in quotation marks. */
public final class Quoted {
  private final String text;
  private final SpanIndex<Quotation> quotations;

  public Quoted(AnnotatedArticle article) {
    this.text = article.article().text();
    this.quotations = new SpanIndex<>(article.quotations(), Quotation::span);
  }

  /** The outermost quotation that the place stands in. */
  public Optional<Span> around(Span place) {
    return quotations.touching(place).stream()
        .map(Quotation::span)
        .filter(quotation -> quotation.contains(place))
        .findFirst();
  }

  /** Whether the place stands in a quotation. */
  public boolean covers(Span place) {
    return around(place).isPresent();
  }

  /** Whether nothing but blanks stands before a quotation on its line. */
  public boolean opensParagraph(Span quotation) {
    int i = quotation.start() - 1;
    while (i >= 0 && text.charAt(i) != '\n' && Blanks.isBlank(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  /**
   * How much of a claim stands in quotation marks of its own: those that its cue, or else its
   * source, stands in too are another's.
   *
   * @param content the claim's pieces
   * @param frame the pieces of its cue, or of its source where it has none
   */
  public Form formOf(List<Span> content, List<Span> frame) {
    int inside = 0;
    int all = 0;
    for (Span piece : content) {
      all += letters(piece);
      for (Quotation quotation : quotations.touching(piece)) {
        boolean anothers = !frame.isEmpty() && frame.stream().allMatch(quotation.span()::contains);
        inside += anothers ? nested(quotation.span(), piece) : shared(quotation.span(), piece);
      }
    }
    if (inside == 0) {
      return Form.INDIRECT;
    }
    return inside == all ? Form.DIRECT : Form.MIXED;
  }

  /** The letters of the piece that stand in quotations inside the outer one. */
  private int nested(Span outer, Span piece) {
    int within = 0;
    if (outer.length() > 2) {
      Span words = new Span(outer.start() + 1, outer.end() - 1);
      for (Quotation inner : Quotations.in(text, words)) {
        within += shared(inner.span(), piece);
      }
    }
    return within;
  }

  private int shared(Span quotation, Span piece) {
    return quotation.overlaps(piece)
        ? letters(
            new Span(
                Math.max(piece.start(), quotation.start()), Math.min(piece.end(), quotation.end())))
        : 0;
  }

  private int letters(Span span) {
    return (int) span.of(text).codePoints().filter(Character::isLetterOrDigit).count();
  }
}
