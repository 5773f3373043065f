package hearsay.article.html;

import hearsay.article.charset.TwiceEncoded;
import hearsay.error.StoppedException;
import hearsay.text.ByteOrderMark;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A web page as it was read.
 *
 * @param text of its article, the title first; empty where it has none
 * @param published the day in the zone of the page; null where it does not say
 * @param url of the page itself, absolute
 * @param language as it declares it, such as {@code en-GB}
 * @param bodiless whether it is of some size and has no article that could be found
 * @param charset that it was read in
 * @param warnings what a user should know of this page, each the end of a sentence that begins with
 *     its name
 */
public record HtmlPage(
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    boolean bodiless,
    Charset charset,
    List<String> warnings) {

  /** As browsers: what is nested deeper is put on that level. */
  private static final int DEEPEST = 512;

  /** A page of so many bytes should have some text. */
  private static final int SOME_SIZE = 2000;

  public HtmlPage {
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a page. Whatever its bytes are, something is read: what is no character becomes U+FFFD.
   *
   * @param stated the charset that the user names; UTF-8 counts as none
   */
  public static HtmlPage read(byte[] page, Charset stated) {
    PageCharset charset = PageCharset.of(page, stated);
    String html = new String(page, charset.charset());
    String once = TwiceEncoded.undone(html);
    Document document = parse(once);
    StoppedException.ifInterrupted();
    PageMetadata metadata = PageMetadata.of(document);
    Part parts = PageTree.of(document.body(), new Names(), false);
    StoppedException.ifInterrupted();
    String body = PageBody.of(document, parts, metadata);
    List<String> warnings = new ArrayList<>();
    if (charset.warning() != null) {
      warnings.add(charset.warning());
    }
    if (!once.equals(html)) {
      warnings.add("was encoded as UTF-8 twice; read as what it was before");
    }
    boolean bodiless = body.isEmpty() && page.length >= SOME_SIZE;
    if (bodiless) {
      warnings.add("has no article that could be found");
    }
    return new HtmlPage(
        Headline.first(metadata.title(), body),
        metadata.title(),
        PublicationDate.of(metadata, parts, body),
        metadata.publisher(),
        metadata.url(),
        metadata.language(),
        bodiless,
        charset.charset(),
        warnings);
  }

  static Document parse(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return Jsoup.parse(PageBounds.bounded(ByteOrderMark.strip(html)), "", parser);
  }
}
