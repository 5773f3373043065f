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
 */
public record ArticleTags(
    String doc,
    @Nullable LocalDate published,
    List<OrganizationMention> organizations,
    List<DateMention> dates,
    List<MoneyMention> money) {
  public ArticleTags {
    organizations = List.copyOf(organizations);
    dates = List.copyOf(dates);
    money = List.copyOf(money);
  }
}
