package hearsay.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a part of a page: one paragraph for each block, with a blank line between; list
 * items, table cells and what follows a {@code <br>} on lines of their own. Blanks are collapsed,
 * no-break spaces kept. Walks without recursion, however deep the page.
 */
final class HtmlText implements NodeFilter {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "nav",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "button",
          "select",
          "textarea",
          "input",
          "form",
          "footer");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "details",
          "dialog",
          "div",
          "dl",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");
  private static final Set<String> LINES = Set.of("li", "dt", "dd", "td", "th");

  private final StringBuilder text = new StringBuilder();

  /** Blanks that are written once a word follows on the same line. */
  private final StringBuilder blanks = new StringBuilder();

  /** Line breaks, at most 2, that are written once a word follows. */
  private int breaks;

  private int preformatted;

  private HtmlText() {}

  static String of(Element root) {
    HtmlText walk = new HtmlText();
    NodeTraversor.filter(walk, root);
    return walk.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String tag = tagOf(element);
      if (LEFT_OUT.contains(tag)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      preformatted += tag.equals("pre") ? 1 : 0;
      breakAround(tag);
      if (tag.equals("br")) {
        breakLine(Math.min(2, breaks + 1));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = tagOf(element);
      preformatted -= tag.equals("pre") ? 1 : 0;
      breakAround(tag);
    }
    return FilterResult.CONTINUE;
  }

  private static String tagOf(Element element) {
    return element.normalName().toLowerCase(Locale.ROOT);
  }

  private void breakAround(String tag) {
    if (PARAGRAPHS.contains(tag)) {
      breakLine(2);
    } else if (LINES.contains(tag)) {
      breakLine(1);
    }
  }

  private void breakLine(int atLeast) {
    breaks = Math.max(breaks, atLeast);
    blanks.setLength(0);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' && preformatted > 0) {
        breakLine(Math.min(2, breaks + 1));
      } else if (c == '\u00A0') {
        blanks.append(c);
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        if (blanks.isEmpty() || blanks.charAt(blanks.length() - 1) != ' ') {
          blanks.append(' ');
        }
      } else {
        appendWord(c);
      }
    }
  }

  private void appendWord(char c) {
    if (!text.isEmpty()) {
      text.append(breaks > 0 ? "\n".repeat(breaks) : blanks);
    }
    breaks = 0;
    blanks.setLength(0);
    text.append(c);
  }
}
