package hearsay.mention;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The persons in what the tagger takes for one name: two with a verb between them ("Henry compared
 * Marlow to a fox").
 */
final class TaggedPersons {
  /** A word in small letters between two with capitals. */
  private static final Pattern SMALL =
      Pattern.compile("(?<=\\p{L})\\s+(\\p{Ll}{4,})\\s+(?=\\p{Lu})");

  private static final Set<String> PARTICLES = MentionWords.LISTS.get("inner-particle");

  /** "Peter T. King of New York": none who has an initial is called after his home. */
  private static final Pattern HOME =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'\u2019-]*\\s+(?:\\p{Lu}\\.\\s*)+\\p{Lu}[\\p{L}'\u2019-]+)\\s+of\\s\\p{Lu}.*");

  private TaggedPersons() {}

  /**
   * The names in a tag, in text order.
   *
   * @param tag in UTF-16 units
   */
  static List<Span> of(String text, Span tag) {
    List<Span> found = new ArrayList<>();
    Matcher small = SMALL.matcher(text).region(tag.start(), tag.end());
    int from = tag.start();
    while (small.find()) {
      if (!PARTICLES.contains(small.group(1))) {
        found.add(new Span(from, small.start()));
        from = small.end();
      }
    }
    found.add(withoutHome(text, new Span(from, tag.end())));
    return found;
  }

  private static Span withoutHome(String text, Span name) {
    Matcher home = HOME.matcher(text).region(name.start(), name.end());
    return home.matches() ? new Span(name.start(), home.end(1)) : name;
  }
}
