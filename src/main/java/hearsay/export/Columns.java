package hearsay.export;

import hearsay.article.Article;
import hearsay.article.ArticlesByDoc;
import hearsay.claim.Claim;
import hearsay.claim.ClaimField;
import hearsay.claim.ClaimInText;
import hearsay.claim.MoneyMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the tables have: the columns of each claim; where the articles are at hand, the sentences
 * that it stands in; and the first of its sums once more, in two columns by which a spreadsheet can
 * reckon. A column keeps its name and its place in front of those that are added.
 */
final class Columns {
  private static final String SENTENCE = "sentence";
  static final String AMOUNT = "amount";
  private static final String CURRENCY = "currency";

  private final boolean withSentence;
  private final ArticlesByDoc articles;
  private final Map<String, Optional<ClaimInText>> texts = new HashMap<>();

  Columns(Map<String, Article> articles) {
    withSentence = !articles.isEmpty();
    this.articles = new ArticlesByDoc(articles);
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
    headings.add(AMOUNT);
    headings.add(CURRENCY);
    return headings;
  }

  /** In the order of the headings; empty where the claim has nothing. */
  List<String> cells(Claim claim) {
    List<String> cells = new ArrayList<>();
    for (ClaimField field : ClaimField.values()) {
      cells.add(field == ClaimField.CONTENT ? claim.content().readable() : field.text(claim));
    }
    if (withSentence) {
      cells.add(sentence(claim));
    }
    MoneyMention sum = claim.money().isEmpty() ? null : claim.money().get(0);
    cells.add(sum == null ? "" : sum.amount().toPlainString());
    cells.add(sum == null ? "" : sum.currency());
    return cells;
  }

  private String sentence(Claim claim) {
    return texts
        .computeIfAbsent(claim.doc(), this::text)
        .filter(text -> text.fits(claim))
        .map(text -> String.join(" ", claim.sentences().stream().map(text::cut).toList()))
        .orElse("");
  }

  private Optional<ClaimInText> text(String doc) {
    return Optional.ofNullable(articles.of(Set.of(doc)).get(doc))
        .map(article -> new ClaimInText(article.text()));
  }
}
