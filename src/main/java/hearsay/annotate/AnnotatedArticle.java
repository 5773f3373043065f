package hearsay.annotate;

import hearsay.annotate.date.DateTag;
import hearsay.annotate.money.MoneyTag;
import hearsay.article.Article;
import hearsay.text.Quotations.Quotation;
import java.util.List;

/**
 * An article with all that later steps read. Lists are in text order; spans of one list do not
 * overlap.
 *
 * @param article the article as later steps read it, with blanks for soft line breaks
 * @param written its text as it was written, of the same length, of which records cite
 * @param sentences all sentences of the body
 * @param quotations the outermost quotations of each paragraph
 * @param names names of persons and places
 * @param organizations mentions of organizations
 * @param dates temporal expressions
 * @param money amounts of money
 */
public record AnnotatedArticle(
    Article article,
    String written,
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

  /** An article in whose text no line break is soft. */
  public AnnotatedArticle(
      Article article,
      List<Sentence> sentences,
      List<Quotation> quotations,
      List<NameTag> names,
      List<OrganizationTag> organizations,
      List<DateTag> dates,
      List<MoneyTag> money) {
    this(article, article.text(), sentences, quotations, names, organizations, dates, money);
  }

  /**
   * The index of the first sentence that ends after the offset: the one that holds it, or else the
   * next; the number of sentences where there is none.
   *
   * @param offset in UTF-16 units
   */
  public int firstSentenceEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
