package hearsay.mention;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    List<Span> joined = new ArrayList<>(persons);
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      Span first = new Span(name.start("first"), name.end("first"));
      Span rest = new Span(name.start("rest"), name.end("rest"));
      List<Span> parts = joined.stream().filter(one -> one.overlaps(first.cover(rest))).toList();
      boolean whole =
          parts.stream().anyMatch(one -> one.overlaps(first) && one.end() >= rest.end());
      if (!parts.isEmpty() && !whole) {
        // What stands before the tagged part of the first words is a title.
        int start =
            parts.stream()
                .filter(one -> one.overlaps(first))
                .mapToInt(Span::start)
                .min()
                .orElse(text.lastIndexOf(' ', first.end() - 1) + 1);
        int end = Math.max(rest.end(), parts.get(parts.size() - 1).end());
        joined.removeAll(parts);
        joined.add(new Span(Math.max(start, first.start()), end));
      }
    }
    return joined;
  }
}
