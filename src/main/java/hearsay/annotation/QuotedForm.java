package hearsay.annotation;

import hearsay.article.Article;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Form;
import hearsay.text.CodePoints;
import hearsay.text.Quotations;
import hearsay.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** How much of a content stands in quotation marks, where its annotator does not say. */
final class QuotedForm {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");

  private QuotedForm() {}

  /** By the letters and figures that stand in a quotation. */
  static Form of(Article article, List<CodePointSpan> spans, String words) {
    String text = article.unwrapped().text();
    CodePoints codePoints = new CodePoints(text);
    List<Span> quotations =
        PARAGRAPH
            .matcher(text)
            .results()
            .map(paragraph -> new Span(paragraph.start(), paragraph.end()))
            .flatMap(paragraph -> Quotations.in(text, paragraph).stream())
            .map(Quotations.Quotation::span)
            .toList();
    long quoted = 0;
    for (CodePointSpan span : spans) {
      for (int i = codePoints.toUtf16(span.start()); i < codePoints.toUtf16(span.end()); i++) {
        int at = i;
        if (Character.isLetterOrDigit(text.charAt(i))
            && quotations.stream().anyMatch(quotation -> quotation.contains(at))) {
          quoted++;
        }
      }
    }
    long all = words.chars().filter(c -> Character.isLetterOrDigit((char) c)).count();
    return quoted == 0 ? Form.INDIRECT : quoted == all ? Form.DIRECT : Form.MIXED;
  }
}
