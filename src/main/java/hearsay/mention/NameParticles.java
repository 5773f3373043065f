package hearsay.mention;

import hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Persons' names with small words or letters in them, of which a tagger has one part or two: "Omar
 * el-Sayed", "Fatima bint Saleh", "Pieter van der Meulen", "João Pereira dos Santos".
 */
public final class NameParticles {
  private static final Set<String> PARTICLES = MentionWords.LISTS.get("name-particle");

  /** A regular expression, in a group that captures nothing, for one such word. */
  public static final String ONE = MentionWords.LISTS.oneOf("name-particle");

  /** The same for what a hyphen or an apostrophe joins to a name: "al-", "d'". */
  public static final String JOINED =
      "(?:" + MentionWords.LISTS.oneOf("joined-particle") + "['\u2019-])";

  /** Without the ending of a possessive. */
  private static final String WORD =
      "\\p{Lu}(?:\\p{L}|['\u2019-](?!s(?!\\p{L})))*\\p{L}(?![\\p{L}])";

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?<first>"
              + WORD
              + "(?: "
              + WORD
              + "){0,2}) (?<rest>(?:(?:"
              + ONE
              + " ){1,3}"
              + JOINED
              + "?|"
              + JOINED
              + ")"
              + WORD
              + "(?: (?:(?:"
              + ONE
              + " ){1,3})?"
              + JOINED
              + "?"
              + WORD
              + ")*)");

  private NameParticles() {}

  /** Whether a word is one. */
  public static boolean isOne(String word) {
    return PARTICLES.contains(word);
  }

  /**
   * The names, each of which stands with such words in the place of its parts.
   *
   * @param persons as tagged, in UTF-16 units
   */
  static List<Span> joined(String text, List<Span> persons) {
    NavigableMap<Integer, Span> joined = new TreeMap<>();
    persons.forEach(person -> joined.put(person.start(), person));
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      Span first = new Span(name.start("first"), name.end("first"));
      Span rest = new Span(name.start("rest"), name.end("rest"));
      NavigableMap<Integer, Span> parts = overlapping(joined, first.cover(rest));
      boolean whole =
          parts.values().stream().anyMatch(one -> one.overlaps(first) && one.end() >= rest.end());
      if (!parts.isEmpty() && !whole) {
        // What stands before the tagged part of the first words is a title.
        int start =
            parts.firstEntry().getValue().overlaps(first)
                ? Math.max(parts.firstKey(), first.start())
                : text.lastIndexOf(' ', first.end() - 1) + 1;
        int end = Math.max(rest.end(), parts.lastEntry().getValue().end());
        parts.clear();
        joined.put(Math.max(start, first.start()), new Span(Math.max(start, first.start()), end));
      }
    }
    return List.copyOf(joined.values());
  }

  /** A view of those that overlap a span. */
  private static NavigableMap<Integer, Span> overlapping(
      NavigableMap<Integer, Span> spans, Span span) {
    Map.Entry<Integer, Span> before = spans.lowerEntry(span.start());
    int from = before != null && before.getValue().overlaps(span) ? before.getKey() : span.start();
    return spans.subMap(from, true, span.end(), false);
  }
}
