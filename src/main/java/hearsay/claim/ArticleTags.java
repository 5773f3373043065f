package hearsay.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All organizations, dates and money of one article, claimed or not: what {@code hearsay tag}
 * writes.
 *
 * @param doc the article's id
 * @param published the date against which relative dates are resolved; null where none is known
 * @param organizations in text order, as are dates and money; their {@code in} is null
 * @param sentences those of the whole article, in text order; a claim has those that it touches.
 *     They are not written
 */
public record ArticleTags(
    String doc,
    @Nullable LocalDate published,
    List<OrganizationMention> organizations,
    List<DateMention> dates,
    List<MoneyMention> money,
    List<CodePointSpan> sentences) {
  public ArticleTags {
    organizations = List.copyOf(organizations);
    dates = List.copyOf(dates);
    money = List.copyOf(money);
    sentences = List.copyOf(sentences);
  }

  /** Those of an article whose sentences nobody asks for. */
  public ArticleTags(
      String doc,
      @Nullable LocalDate published,
      List<OrganizationMention> organizations,
      List<DateMention> dates,
      List<MoneyMention> money) {
    this(doc, published, organizations, dates, money, List.of());
  }
}
