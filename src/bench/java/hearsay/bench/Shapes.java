package hearsay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Texts and pages that no one writes, each of one thing again and again: what makes a step look
 * back over all that came before shows in one of them.
 */
final class Shapes {
  private static final List<String> TEXT_PARTS =
      List.of(
          "according to ",
          "According to Anna, it rained. ",
          "'s ",
          "' ",
          "\"",
          "\u201c",
          "\u2018a ",
          "\u00ab a \u00bb ",
          "( ",
          "(a) ",
          ", ",
          "; ",
          "- ",
          "\u2014 ",
          "said ",
          "he said ",
          "\"Yes,\" he said. ",
          "Anna said Bert said ",
          "who ",
          "which said that ",
          "citing two officials ",
          "told Anna that ",
          "it was said that ",
          "and ",
          "Anna, ",
          "Anna Bert ",
          "Anna Maria Berta Clara ",
          "Mr. Smith ",
          "A. B. ",
          "Acme Inc. ",
          "Acme Ltd and ",
          "the Ministry of ",
          "Minister ",
          "the company ",
          "(the \u201cCompany\u201d) ",
          "(ACME) ",
          "ACME ",
          "Q: Why?\nA: No.\n",
          "ANNA: It rains.\n",
          "\n",
          "\n\n",
          "\t",
          ". ",
          "! ",
          "... ",
          "1 ",
          "1,000 ",
          "1.5 million ",
          "$1 ",
          "$1-",
          "EUR 5 to ",
          "2 May 2024 ",
          "Monday ",
          "last Monday to ",
          "2024-05-",
          "the second quarter of ",
          "a",
          "a-",
          "a/",
          "http://a.b/",
          "\u0301",
          "\uD83D\uDE00",
          "\u4e2d\u6587 ");

  private static final List<String> PAGE_PARTS =
      List.of(
          "<p></p>",
          "<p>It rains.</p>",
          "<p>It rains.",
          "<div>",
          "</div>",
          "</p>",
          "</b>",
          "<b>",
          "<b><p>",
          "<a>x<p>y</a>",
          "<font>a",
          "x<br><br>",
          "<table>",
          "<table><tr><td>",
          "<select>",
          "<svg>",
          "<iframe></iframe>",
          "<iframe>",
          "<script>",
          "<!--",
          "<!-- a -->",
          "<a href=x>y</a> ",
          "<ul><li>a",
          "<li>a</li>",
          "<h1>a</h1>",
          "<img src=a>",
          "<span class='a b c'>a</span>",
          "<nobr>a",
          "<form><input>",
          "<template>",
          "&amp;",
          "&",
          "<",
          "<meta name=date content=2024-05-06>",
          "<blockquote>a");

  private Shapes() {}

  /** By name, what makes an article of so many characters. */
  static Map<String, IntFunction<String>> texts() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    for (String part : TEXT_PARTS) {
      shapes.put("text " + part, size -> part.repeat(size / part.length()));
    }
    return shapes;
  }

  /** By name, what makes a page of so many characters. */
  static Map<String, IntFunction<String>> pages() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    List<String> closed = new ArrayList<>(PAGE_PARTS);
    for (String part : closed) {
      shapes.put(
          "page " + part,
          size ->
              "<html><body><p>It rained in the north, the ministry said on Monday.</p>"
                  + part.repeat(size / part.length()));
    }
    shapes.put("page long class", size -> "<html><body><p class='" + "a-".repeat(size / 2) + "'>a");
    shapes.put("page many attributes", size -> "<html><body><p " + attributes(size / 10) + ">a");
    return shapes;
  }

  private static String attributes(int number) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < number; i++) {
      attributes.append("a").append(i).append("=b ");
    }
    return attributes.toString();
  }
}
