package hearsay.article.html;

import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Reads the classes and ids of a page's elements by the table {@code names.tsv}. One for each page:
 * names are many and mostly the same, so what was found for one is kept.
 */
final class Names {
  /** What is longer is made by programs and means nothing to readers. */
  private static final int LONGEST = 500;

  private static final int WEIGHT = 25;

  private static final Map<String, List<String>> TABLE = read();
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /** Five words and more. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++){4,}+-?");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9 ]+");

  private static final Pattern UNLIKELY = pattern("unlikely");
  private static final Pattern LIKELY = pattern("likely");
  private static final Pattern FOR = pattern("for");
  private static final Pattern AGAINST = pattern("against");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?<![a-z0-9])(?:"
              + words("furniture")
              + ")(?![a-z0-9])|(?<= )(?:"
              + words("furniture-name")
              + ")(?= )");

  private static final Pattern CONSENT = wholeWords("consent");
  private static final Pattern ALWAYS = wholeWords("always");

  private final Map<String, NameTraits> known = new HashMap<>();

  NameTraits of(Element element) {
    String classes = element.attr("class");
    String id = isOfText(element) ? "" : element.attr("id");
    if (classes.isEmpty() && id.isEmpty()) {
      return NameTraits.NONE;
    }
    return known.computeIfAbsent(cut(classes) + "\n" + cut(id), Names::traits);
  }

  /** Whether the id repeats words of a heading, as a place to jump to has it, and is no name. */
  private static boolean isOfText(Element element) {
    return Tags.HEADINGS.contains(element.normalName()) || SLUG.matcher(element.id()).matches();
  }

  private static String cut(String names) {
    return names.length() <= LONGEST ? names : names.substring(0, LONGEST);
  }

  private static NameTraits traits(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    int line = lower.indexOf('\n');
    String[] both = {lower.substring(0, line), lower.substring(line + 1)};
    int weight = 0;
    for (String one : both) {
      weight += AGAINST.matcher(one).find() ? -WEIGHT : 0;
      weight += FOR.matcher(one).find() ? WEIGHT : 0;
    }
    String apart = apart(names);
    boolean likely = LIKELY.matcher(lower).find();
    return new NameTraits(
        weight,
        UNLIKELY.matcher(lower).find() && !likely,
        likely,
        FURNITURE.matcher(apart).find(),
        CONSENT.matcher(apart).find(),
        ALWAYS.matcher(apart).find());
  }

  /**
   * Each name between blanks, its words joined by hyphens: {@code postFooter_box}, post-footer-box.
   */
  private static String apart(String names) {
    String lower = CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    return " " + SIGNS.matcher(BLANKS.matcher(lower).replaceAll("  ")).replaceAll("-") + " ";
  }

  private static Pattern pattern(String kind) {
    return Pattern.compile(String.join("|", TABLE.getOrDefault(kind, List.of())));
  }

  private static Pattern wholeWords(String kind) {
    return Pattern.compile("(?<![a-z0-9])(?:" + words(kind) + ")(?![a-z0-9])");
  }

  /** Rows of words, which a name may join in any way. */
  private static String words(String kind) {
    return TABLE.getOrDefault(kind, List.of()).stream()
        .map(row -> row.replace(" ", "-?"))
        .collect(Collectors.joining("|"));
  }

  private static Map<String, List<String>> read() {
    return ResourceLines.of(Names.class, "names.tsv").stream()
        .map(line -> line.split("\t", 2))
        .collect(
            Collectors.groupingBy(
                row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
  }
}
