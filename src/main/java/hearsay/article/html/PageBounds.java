package hearsay.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bounds what a parser does with a page. For some elements it looks back over all that are open, so
 * that a page which opens them without end takes time that grows with their square; of those that
 * stand deeper than any page has them, the tags are taken for places to break a line.
 */
final class PageBounds {
  /** Real pages have fewer than forty. */
  private static final int DEEPEST = 200;

  private static final Set<String> BOUNDED = Set.of("table", "select", "svg", "math");

  private static final int LONGEST_TAG = 6;

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
      if ((end ? depth + 1 : depth) > DEEPEST) {
        bounded = bounded == null ? new StringBuilder(html.length()) : bounded;
        bounded.append(html, copied, start).append("wbr");
        copied = start + tag.length();
      }
    }
    return bounded == null ? html : bounded.append(html, copied, html.length()).toString();
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
