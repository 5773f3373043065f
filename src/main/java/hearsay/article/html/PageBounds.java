package hearsay.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bounds what a parser does with a page. For some elements it looks back over all that are open, so
 * that a page which opens them without end takes time that grows with their square; of those that
 * stand deeper than any page has them, the tags are taken for places to break a line. So are those
 * of tables that hold no row at first: a parser would move what they hold to before them, one by
 * one.
 */
final class PageBounds {
  /** Real pages have fewer than forty. */
  private static final int DEEPEST = 200;

  private static final Set<String> BOUNDED = Set.of("table", "select", "svg", "math");

  private static final Set<String> WITHIN_TABLES =
      Set.of(
          "caption",
          "col",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "script",
          "style",
          "template",
          "input",
          "form");

  private static final int LONGEST_TAG = 8;

  /** Characters of a start tag of a table that are looked at. */
  private static final int LONGEST_START = 2000;

  private PageBounds() {}

  static String bounded(String html) {
    StringBuilder bounded = null;
    int copied = 0;
    Map<String, Integer> open = new HashMap<>();
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean end = html.startsWith("/", at + 1);
      int start = at + (end ? 2 : 1);
      String tag = tagAt(html, start);
      if (!BOUNDED.contains(tag)) {
        continue;
      }
      int depth = open.merge(tag, end ? -1 : 1, Integer::sum);
      if (depth < 0) {
        open.put(tag, 0);
      }
      boolean bare = !end && tag.equals("table") && isBare(html, start);
      if (bare || (end ? depth + 1 : depth) > DEEPEST) {
        bounded = bounded == null ? new StringBuilder(html.length()) : bounded;
        bounded.append(html, copied, start).append("wbr");
        copied = start + tag.length();
      }
    }
    return bounded == null ? html : bounded.append(html, copied, html.length()).toString();
  }

  /** Whether a table holds something else at first than what tables hold. */
  private static boolean isBare(String html, int start) {
    int last = Math.min(html.length(), start + LONGEST_START);
    int at = start;
    while (at < last && html.charAt(at) != '>') {
      at++;
    }
    if (at == last) {
      return last == html.length();
    }
    at++;
    while (at < html.length() && html.charAt(at) <= ' ') {
      at++;
    }
    if (html.startsWith("<!", at) || html.startsWith("</", at)) {
      return false;
    }
    return !html.startsWith("<", at) || !WITHIN_TABLES.contains(tagAt(html, at + 1));
  }

  private static String tagAt(String html, int start) {
    int end = start;
    while (end < html.length() && end - start <= LONGEST_TAG && isLetter(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
