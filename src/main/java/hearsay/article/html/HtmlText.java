package hearsay.article.html;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** All text of HTML that is an article as a whole: of a book's chapter, a mail, a feed's entry. */
public final class HtmlText {
  private static final Pattern CLOSED = Pattern.compile("<([a-zA-Z][\\w:-]*)((?:\\s[^<>]*)?)/>");

  private static final Set<String> VOID =
      Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr");

  private HtmlText() {}

  /** Of a page in XHTML, where any element may be closed as it opens, in its declared charset. */
  public static String ofXhtml(byte[] page) {
    String xhtml = new String(page, PageCharset.of(page, StandardCharsets.UTF_8).charset());
    return of(
        CLOSED
            .matcher(xhtml)
            .replaceAll(found -> VOID.contains(found.group(1)) ? "<$1$2>" : "<$1$2></$1>"));
  }

  /** Of a whole page, or a part of one. */
  public static String of(String html) {
    return PageText.of(PageTree.of(HtmlPage.parse(html).body(), new Names(), false));
  }
}
