package hearsay.mention;

import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Surnames of those who are told of beside somebody with the same surname and a given name: of
 * "President Lund and the first lady, Ida Lund" the president is another, whom the article may
 * never name in full.
 */
final class Namesakes {
  private static final Pattern JOINED = Pattern.compile("\\s+and\\s+(?:[^\\s.;:!?]+\\s+){0,6}");

  /** "the president and the first lady, " before a name. */
  private static final Pattern OFFICE =
      Pattern.compile("(?i)(?U:\\b)the (\\p{L}+) and (?:the |his |her )?[^.;:!?\\n]{0,40}$");

  /** How far before a name such a description may begin, in UTF-16 units. */
  private static final int REACH = 80;

  private final String text;
  private final Map<String, Set<String>> found = new HashMap<>();

  private Namesakes(String text) {
    this.text = text;
  }

  /**
   * Of each such surname the full names beside it.
   *
   * @param persons where they are named, in text order
   */
  static Map<String, Set<String>> of(String text, List<Span> persons) {
    Namesakes namesakes = new Namesakes(text);
    for (int i = 0; i + 1 < persons.size(); i++) {
      namesakes.addPair(persons.get(i), persons.get(i + 1));
    }
    persons.forEach(namesakes::addHolder);
    return namesakes.found;
  }

  private void addPair(Span first, Span second) {
    int after = first.end();
    int before = second.start();
    if (after < before && JOINED.matcher(text.substring(after, before)).matches()) {
      String one = PersonNames.form(first.of(text));
      String other = PersonNames.form(second.of(text));
      if (other.endsWith(" " + one)) {
        add(one, other);
      } else if (one.endsWith(" " + other)) {
        add(other, one);
      }
    }
  }

  /** Of "the president and the first lady, Ida Lund" the president, where he is President Lund. */
  private void addHolder(Span name) {
    String full = PersonNames.form(name.of(text));
    int surname = full.lastIndexOf(' ') + 1;
    Matcher office =
        OFFICE.matcher(text.substring(Math.max(0, name.start() - REACH), name.start()));
    if (surname > 0 && office.find()) {
      String noun = office.group(1);
      String title = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
      if (text.contains(title + " " + full.substring(surname))) {
        add(full.substring(surname), full);
      }
    }
  }

  private void add(String surname, String full) {
    found.computeIfAbsent(surname, key -> new HashSet<>()).add(full);
  }
}
