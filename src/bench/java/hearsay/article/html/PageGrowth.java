package hearsay.article.html;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How the time for reading a page grows with one structure that it repeats: at once, twice and four
 * times a size, the CPU time of each and how many times the one before. What grows with the size
 * and no faster stays near 2. Arguments: the first size (20000) and names of structures (all).
 */
public final class PageGrowth {
  private static final int ROUNDS = 3;
  private static final double MOST = 2.6;
  private static final double NANOS = 1e6;

  private PageGrowth() {}

  static Map<String, IntFunction<String>> structures() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    all.put("paragraphs", n -> "<p>One, two, said the third.</p>".repeat(n));
    all.put("empty paragraphs", n -> "<p></p>".repeat(n));
    all.put("unopened end tags", n -> "</b></p></div></td>".repeat(n));
    all.put("unclosed start tags", n -> "<b><i><div>".repeat(n) + "x");
    all.put("paragraphs of breaks", n -> "x<br><br>".repeat(n));
    all.put("breaks", n -> "<br>".repeat(n) + "x");
    all.put("words and breaks in a div", n -> "<div>" + "x <br> ".repeat(n) + "</div>");
    all.put("nested tables", n -> "<table><tr><td>".repeat(n) + "x");
    all.put("tables", n -> "<table><tr><td>x</td></tr></table>".repeat(n));
    all.put("rows", n -> "<table>" + "<tr><td>x<td>y</tr>".repeat(n) + "</table>");
    all.put("words in tables", n -> "<table>" + "x<tr>".repeat(n) + "</table>");
    all.put("tables without rows", n -> "<table>".repeat(n) + "x");
    all.put("words in tables without rows", n -> "<table>x".repeat(n));
    all.put("characters encoded twice", n -> "<p>itâ€™s â€œxâ€\u009D, y".repeat(n));
    all.put("headings with ids", n -> "<h2 id=a-b-c-d-e-f>One</h2><p>x, y".repeat(n));
    all.put("lines after the article", n -> "<p>x, he said.</p>" + "<p>Read on</p>".repeat(n));
    all.put("iframes", n -> "<iframe>x</iframe>".repeat(n));
    all.put("misnested links", n -> "<a>x<p>y</a>".repeat(n));
    all.put("misnested phrases", n -> "<b>x<p>y</b><i>z</p>".repeat(n));
    all.put("nested divs", n -> "<div>".repeat(n) + "x, he said");
    all.put("nested phrases", n -> "<span>".repeat(n) + "x");
    all.put("nested lists", n -> "<ul><li>x".repeat(n));
    all.put("items", n -> "<ul>" + "<li>x, y".repeat(n) + "</ul>");
    all.put("links", n -> "<a href=x>some words</a> ".repeat(n));
    all.put("headings", n -> "<h2>Related</h2><p>x, y".repeat(n));
    all.put("cards", n -> "<div class=c><h3><a href=x>y</a></h3></div>".repeat(n));
    all.put("figures", n -> "<figure><img><b>x</b>".repeat(n));
    all.put("answers", n -> "<h1>x</h1><p>y" + "<div>x<a>Reply</a></div>".repeat(n));
    all.put("nested answers", n -> "<div>x<button>Reply</button>".repeat(n));
    all.put("stories", n -> "<article><h1>x</h1><p>One, two, said he.</article>".repeat(n));
    all.put("sign-up boxes", n -> "<div>x<form><input type=email></form></div>".repeat(n));
    all.put("forms", n -> "<form><p>x, y".repeat(n));
    all.put("hidden parts", n -> "<div hidden>x</div>".repeat(n));
    all.put("comments", n -> "<!-- x -->".repeat(n));
    all.put("unclosed comments", n -> "<!-- x ".repeat(n));
    all.put("meta elements", n -> "<meta name=x content=y>".repeat(n));
    all.put("unclosed meta elements", n -> "<meta ".repeat(n));
    all.put("times", n -> "<time datetime='2025-09-26'>x</time>".repeat(n));
    all.put("dates", n -> "<p>26 September 2025</p>".repeat(n));
    all.put("linked data", n -> linked("{\"@type\":\"X\",\"a\":1},".repeat(n)));
    all.put("nested linked data", n -> linked("[".repeat(n)));
    all.put("attributes", n -> "<p " + "a%1$s=b ".repeat(n).replace("%1$s", "x") + ">x, y");
    all.put("classes", n -> "<p class='" + "related-x ".repeat(n) + "'>x, y");
    all.put("entities", n -> "&amp;&#x1F600;".repeat(n));
    all.put("blanks", n -> "x" + " \n\u00A0".repeat(n) + "y");
    all.put("one long line", n -> "<p>" + "share this, ".repeat(n));
    all.put("late parts", n -> late(n));
    all.put("unopened templates", n -> "<template>x".repeat(n));
    all.put("selects", n -> "<select><option>x".repeat(n));
    all.put("framesets", n -> "<svg><p>x</svg>".repeat(n));
    all.put(
        "doubles", n -> ("<p>" + "the same words again and again, ".repeat(3) + "</p>").repeat(n));
    return all;
  }

  private static String linked(String objects) {
    return "<script type='application/ld+json'>[" + objects + "1]</script><p>x";
  }

  private static String late(int n) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < n; i++) {
      page.append("<template id=\"B:").append(Integer.toHexString(i)).append("\"></template>");
      page.append("<div hidden id=\"S:").append(Integer.toHexString(i)).append("\">x, y</div>");
    }
    return page.toString();
  }

  public static void main(String[] args) {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    Map<String, IntFunction<String>> chosen = structures();
    if (args.length > 1) {
      chosen.keySet().retainAll(Arrays.asList(args).subList(1, args.length));
    }
    boolean tooFast = false;
    for (Map.Entry<String, IntFunction<String>> structure : chosen.entrySet()) {
      double[] millis = new double[3];
      for (int step = 0; step < millis.length; step++) {
        millis[step] = millis(structure.getValue().apply(size << step));
      }
      double worst = Math.max(millis[1] / millis[0], millis[2] / millis[1]);
      tooFast |= worst > MOST && millis[2] > 200;
      System.out.printf(
          Locale.ROOT,
          "%-28s %8.0f %8.0f %8.0f ms %6.2f %6.2f%n",
          structure.getKey(),
          millis[0],
          millis[1],
          millis[2],
          millis[1] / millis[0],
          millis[2] / millis[1]);
    }
    System.exit(tooFast ? 1 : 0);
  }

  /** The least CPU time of some rounds. */
  private static double millis(String body) {
    byte[] page = ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      HtmlPage.read(page, StandardCharsets.UTF_8);
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      least = Math.min(least, end - start);
    }
    return least / NANOS;
  }
}
