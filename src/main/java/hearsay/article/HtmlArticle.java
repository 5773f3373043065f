package hearsay.article;

import hearsay.article.html.HtmlPage;
import java.nio.charset.Charset;

/** Web pages: their article without the furniture around it, see {@link HtmlPage}. */
final class HtmlArticle {
  private HtmlArticle() {}

  static Draft read(byte[] page, Charset stated) throws UnreadableException {
    TextDecoder.refuseOtherThanPage(page, stated);
    // The page's language and warnings have no place in a draft yet.
    HtmlPage read = HtmlPage.read(page, stated);
    return Draft.of(
        read.text(), 0, read.published(), new Metadata(read.title(), read.publisher(), read.url()));
  }
}
