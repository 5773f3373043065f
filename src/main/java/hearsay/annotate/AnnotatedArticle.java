package hearsay.annotate;

import hearsay.annotate.money.MoneyTag;
import hearsay.article.Article;
import hearsay.text.Quotations.Quotation;
import java.util.List;

/**
 * An article with all that later steps read. Lists are in text order; spans of one list do not
 * overlap.
 *
 * @param article the article itself
 * @param sentences all sentences of the body
 * @param quotations the outermost quotations of each paragraph
 * @param names names of persons and places
 * @param organizations mentions of organizations
 * @param dates temporal expressions
 * @param money amounts of money
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<NameTag> names,
    List<OrganizationTag> organizations,
    List<DateTag> dates,
    List<MoneyTag> money) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
    organizations = List.copyOf(organizations);
    dates = List.copyOf(dates);
    money = List.copyOf(money);
  }
}
