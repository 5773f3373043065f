package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Quotations;
import hearsay.text.Span;
import java.util.List;

/**
 * A quotation within what somebody says ends with its marks: of "“When Orlova says ‘It is over,’
 * that means nothing,” Roth said" Orlova says "It is over". What follows a comma or a full stop
 * within the marks is the outer speaker's.
 */
final class InnerQuotation implements SingleRepair {
  private static final String ENDS = ",.!?";

  @Override
  public String id() {
    return "inner-quotation";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Span> content = attribution.content();
    if (attribution.through() == null || content.size() > 1) {
      return attribution;
    }
    Span piece = content.get(0);
    return Quotations.in(article.text(), piece).stream()
        .limit(1)
        .filter(quotation -> quotation.closed() && quotation.span().start() == piece.start())
        .map(Quotations.Quotation::span)
        .filter(quotation -> isClause(quotation.of(article.text())))
        .filter(quotation -> goesOn(article.text().substring(quotation.end(), piece.end())))
        .findFirst()
        .map(quotation -> attribution.withContent(List.of(quotation)))
        .orElse(attribution);
  }

  /** Whether a comma or the end of a sentence stands before the closing mark. */
  private static boolean isClause(String quotation) {
    return quotation.length() > 2 && ENDS.indexOf(quotation.charAt(quotation.length() - 2)) >= 0;
  }

  /** Whether words without marks follow: not another quotation. */
  private static boolean goesOn(String rest) {
    String next = rest.strip();
    return !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0));
  }
}
