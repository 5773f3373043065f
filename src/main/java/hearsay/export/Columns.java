package hearsay.export;

import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.claim.ClaimField;
import hearsay.claim.ClaimInText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the tables have: the columns of each claim, and where the articles are at hand, at the end
 * the sentences that it stands in.
 */
final class Columns {
  private static final String SENTENCE = "sentence";

  private final boolean withSentence;
  private final Map<String, ClaimInText> texts = new HashMap<>();

  Columns(Map<String, Article> articles) {
    withSentence = !articles.isEmpty();
    articles.forEach((doc, article) -> texts.put(doc, new ClaimInText(article.text())));
  }

  /** The heading of a field's column. */
  static String heading(ClaimField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (ClaimField field : ClaimField.values()) {
      headings.add(heading(field));
    }
    if (withSentence) {
      headings.add(SENTENCE);
    }
    return headings;
  }

  /** In the order of the headings; empty where the claim has nothing. */
  List<String> cells(Claim claim) {
    List<String> cells = new ArrayList<>();
    for (ClaimField field : ClaimField.values()) {
      cells.add(field.text(claim));
    }
    if (withSentence) {
      cells.add(sentence(claim));
    }
    return cells;
  }

  private String sentence(Claim claim) {
    ClaimInText text = texts.get(claim.doc());
    return text == null || !text.fits(claim)
        ? ""
        : String.join(" ", claim.sentences().stream().map(text::cut).toList());
  }
}
