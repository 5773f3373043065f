package hearsay.article;

import hearsay.article.html.HtmlPage;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Web pages: their article without the furniture around it, see {@link HtmlPage}. */
final class HtmlArticle {
  private HtmlArticle() {}

  static Draft read(byte[] page, Charset stated) throws UnreadableException {
    TextDecoder.refuseOtherThanPage(page, stated);
    HtmlPage read = HtmlPage.read(page, stated);
    Metadata metadata = new Metadata(read.title(), read.publisher(), read.url());
    Remarks remarks =
        new Remarks(
            read.charset().name(), language(read.language()), read.bodiless(), read.warnings());
    return Draft.of(read.text(), 0, read.published(), metadata).with(remarks);
  }

  /** The language of a tag such as {@code en-GB} or {@code de_AT}; null where it is none. */
  private static @Nullable String language(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return code.matches("[a-z]{2,3}") ? code : null;
  }
}
