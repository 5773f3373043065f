package hearsay.article.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The text of the article in a page; where that is much less than what the page keeps for those who
 * run no scripts, or hides at first, or tells search engines, then that.
 */
final class PageBody {
  /** What is longer is taken for an article. */
  private static final int SHORT = 500;

  /** How many times as long something else must be. */
  private static final double MUCH_LONGER = 1.5;

  /** What is shorter than this is no article. */
  private static final int LEAST = 200;

  private PageBody() {}

  static String of(Document document, Part page, PageMetadata metadata) {
    String linked = metadata.linked().body();
    String shown = article(page, metadata);
    String best = shown;
    if (shown.length() < SHORT) {
      Part all = PageTree.of(document.body(), new Names(), true);
      // Many a short page hides nothing.
      best = all.counts.equals(page.counts) ? best : longer(best, article(all, metadata));
    }
    return linked == null ? best : longer(best, ofLinked(linked));
  }

  private static String article(Part page, PageMetadata metadata) {
    return PageText.of(
        Ending.leftOut(
            Doubles.leftOut(ArticleFinder.in(page, metadata.declaresArticle())),
            Credits.of(metadata)));
  }

  private static String longer(String text, String other) {
    return other.length() >= LEAST && other.length() > MUCH_LONGER * text.length() ? other : text;
  }

  /** Of the linked data's text, where lines are paragraphs unless it is HTML. */
  private static String ofLinked(String linked) {
    String html =
        linked.contains("<p") || linked.contains("<br")
            ? linked
            : "<p>" + linked.strip().replace("<", "&lt;").replaceAll("\\s*\\n\\s*", "</p><p>");
    return PageText.of(PageTree.of(Jsoup.parse(html).body(), new Names(), false));
  }
}
