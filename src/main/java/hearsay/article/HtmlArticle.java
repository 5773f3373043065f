package hearsay.article;

import hearsay.text.Blanks;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Web pages: their own text without the furniture around it, found by Readability4J, the port of
 * the reader view of Firefox. Where that finds nothing, or the page is nested too deeply for it,
 * all of the page's text that {@link HtmlText} does not leave out.
 */
final class HtmlArticle {
  /** Readability4J calls itself once a level; real pages have fewer than a hundred. */
  private static final int DEEPEST_FOR_READABILITY = 500;

  /** The levels of all nodes together: what Readability4J's work grows with. Real: some 100,000. */
  private static final long MOST_FOR_READABILITY = 3_000_000;

  private static final String NEVER_TEXT =
      "script, style, noscript, template, nav, [role=navigation], [hidden], dialog";
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:cookie|gdpr|consent)s?(?:[-_](?:banner|bar|box|notice|message|popup|modal|overlay"
              + "|consent|info|wall|law))*|comments?(?:[-_](?:list|section|area|thread|form))?"
              + "|disqus_thread",
          Pattern.CASE_INSENSITIVE);
  private static final String ARTICLE_PARTS = "html, body, main, article, h1";

  private HtmlArticle() {}

  static Draft read(byte[] page, Charset stated) throws UnreadableException {
    Charset charset = HtmlCharset.of(page, stated);
    Document document = Jsoup.parse(TextDecoder.decode(page, charset, 0));
    HtmlMetadata found = HtmlMetadata.of(document);
    removeFurniture(document);
    String text = articleText(document);
    if (found.title() != null && !isTitled(text, found.title())) {
      text = text.isEmpty() ? found.title() : found.title() + "\n\n" + text;
    }
    return Draft.of(
        text, 0, found.published(), new Metadata(found.title(), found.publisher(), found.url()));
  }

  private static void removeFurniture(Document document) {
    document.select(NEVER_TEXT).remove();
    Set<Element> around = aroundArticleParts(document);
    for (Element element : document.select("[id], [class]")) {
      boolean furniture =
          FURNITURE.matcher(element.id()).matches()
              || element.classNames().stream().anyMatch(name -> FURNITURE.matcher(name).matches());
      if (furniture && !around.contains(element)) {
        element.remove();
      }
    }
  }

  /** The parts of an article and all elements that hold some. */
  private static Set<Element> aroundArticleParts(Document document) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element part : document.select(ARTICLE_PARTS)) {
      for (Element at = part; at != null && around.add(at); ) {
        at = at.parent();
      }
    }
    return around;
  }

  private static String articleText(Document document) {
    // Taken first, since Readability4J takes the document apart.
    String all = HtmlText.of(document.body());
    Element article = isTooDeep(document) ? null : grab(document);
    String text = article == null ? "" : HtmlText.of(article);
    return text.isEmpty() ? all : text;
  }

  private static @Nullable Element grab(Document document) {
    try {
      return new Readability4J("", document).parse().getArticleContent();
    } catch (RuntimeException | StackOverflowError e) {
      // It is made for whole pages of the usual kind; of any other, all text is better than none.
      return null;
    }
  }

  private static boolean isTooDeep(Document document) {
    int[] deepest = {0};
    long[] levels = {0};
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            deepest[0] = Math.max(deepest[0], depth);
            levels[0] += depth;
          }
        },
        document);
    return deepest[0] > DEEPEST_FOR_READABILITY || levels[0] > MOST_FOR_READABILITY;
  }

  /** Whether one of the first lines is the title, or the title with the site's name left off. */
  private static boolean isTitled(String text, String title) {
    String wanted = title.toLowerCase(Locale.ROOT);
    List<String> first = text.lines().filter(line -> !Blanks.isBlank(line)).limit(4).toList();
    return first.stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .anyMatch(
            line ->
                line.equals(wanted)
                    || (wanted.startsWith(line) && line.length() * 2 >= wanted.length()));
  }
}
