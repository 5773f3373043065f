package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;

/**
 * A quotation within what somebody says ends with its marks: of "“When Orlova says ‘It is over,’
 * that means nothing,” Roth said" Orlova says "It is over". What follows a comma or a full stop
 * within the marks is the outer speaker's.
 */
final class InnerQuotation implements SingleRepair {
  private static final String OPENING = "'\"\u2018\u201c";
  private static final String CLOSING = "'\"\u2019\u201d";
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
    String said = piece.of(article.text());
    int end = end(said);
    return end > 0 && goesOn(said.substring(end))
        ? attribution.withContent(List.of(new Span(piece.start(), piece.start() + end)))
        : attribution;
  }

  /** Where the quotation ends that the words begin with; 0 where that is no end of a clause. */
  private static int end(String words) {
    int style = OPENING.indexOf(words.charAt(0));
    if (style < 0) {
      return 0;
    }
    for (int i = 1; i < words.length(); i++) {
      boolean letter = i + 1 < words.length() && Character.isLetter(words.charAt(i + 1));
      if (words.charAt(i) == CLOSING.charAt(style) && !letter) {
        return ENDS.indexOf(words.charAt(i - 1)) >= 0 ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** Whether words without marks follow: not another quotation. */
  private static boolean goesOn(String rest) {
    String next = rest.strip();
    return !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0));
  }
}
