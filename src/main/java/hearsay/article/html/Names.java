package hearsay.article.html;

import hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
              + joined("furniture")
              + ")(?![a-z0-9])|(?<= )(?:"
              + joined("furniture-name")
              + ")(?= )");

  private static final Pattern CONSENT = wholeWords("consent");
  private static final Pattern ALWAYS = wholeWords("always");

  private final Map<String, NameTraits> known = new HashMap<>();
  private final Map<String, Word> words = new HashMap<>();

  NameTraits of(Element element) {
    String classes = element.attr("class");
    String id = isOfText(element) ? "" : element.attr("id");
    if (classes.isEmpty() && id.isEmpty()) {
      return NameTraits.NONE;
    }
    String some = cut(classes);
    String key = cut(id);
    return known.computeIfAbsent(some + "\n" + key, names -> traits(some, key));
  }

  /** Whether the id repeats words of a heading, as a place to jump to has it, and is no name. */
  private static boolean isOfText(Element element) {
    return Tags.HEADINGS.contains(element.normalName()) || SLUG.matcher(element.id()).matches();
  }

  private static String cut(String names) {
    return names.length() <= LONGEST ? names : names.substring(0, LONGEST);
  }

  /** What one word of a class or an id says. */
  private record Word(
      boolean unlikely,
      boolean likely,
      boolean article,
      boolean against,
      boolean furniture,
      boolean consent,
      boolean always) {
    static Word of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      String apart = apart(name);
      return new Word(
          UNLIKELY.matcher(lower).find(),
          LIKELY.matcher(lower).find(),
          FOR.matcher(lower).find(),
          AGAINST.matcher(lower).find(),
          FURNITURE.matcher(apart).find(),
          CONSENT.matcher(apart).find(),
          ALWAYS.matcher(apart).find());
    }
  }

  private NameTraits traits(String classes, String id) {
    List<Word> ofClass = words(classes);
    List<Word> ofId = words(id);
    List<Word> all = new ArrayList<>(ofClass);
    all.addAll(ofId);
    boolean likely = any(all, Word::likely);
    return new NameTraits(
        weight(ofClass) + weight(ofId),
        any(all, Word::unlikely) && !likely,
        likely,
        any(all, Word::furniture),
        any(all, Word::consent),
        any(all, Word::always));
  }

  private static int weight(List<Word> one) {
    return (any(one, Word::against) ? -WEIGHT : 0) + (any(one, Word::article) ? WEIGHT : 0);
  }

  private static boolean any(List<Word> words, Predicate<Word> trait) {
    return words.stream().anyMatch(trait);
  }

  /** Words stand in many names, and are read once. */
  private List<Word> words(String names) {
    List<Word> found = new ArrayList<>();
    for (String word : BLANKS.split(names.strip(), -1)) {
      if (!word.isEmpty()) {
        found.add(words.computeIfAbsent(word, Word::of));
      }
    }
    return found;
  }

  /** The words of a name joined by hyphens: {@code postFooter_box}, post-footer-box. */
  private static String apart(String name) {
    String lower = CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return " " + SIGNS.matcher(lower).replaceAll("-") + " ";
  }

  private static Pattern pattern(String kind) {
    return Pattern.compile(Alternatives.of(TABLE.getOrDefault(kind, List.of())));
  }

  private static Pattern wholeWords(String kind) {
    return Pattern.compile("(?<![a-z0-9])(?:" + joined(kind) + ")(?![a-z0-9])");
  }

  /** Rows of words, which a name may join in any way. */
  private static String joined(String kind) {
    return Alternatives.of(
        TABLE.getOrDefault(kind, List.of()).stream().map(row -> row.replace(" ", "-?")).toList());
  }

  private static Map<String, List<String>> read() {
    return ResourceLines.of(Names.class, "names.tsv").stream()
        .map(line -> line.split("\t", 2))
        .collect(
            Collectors.groupingBy(
                row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
  }
}
