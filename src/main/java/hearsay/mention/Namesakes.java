package hearsay.mention;

import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Surnames that stand beside a full name which ends in them: of "President Lund and the first lady,
 * Ida Lund" the president is somebody else, whom the article may never name in full.
 */
final class Namesakes {
  private static final Pattern JOINED = Pattern.compile("\\s+and\\s+(?:[^\\s.;:!?]+\\s+){0,6}");

  private Namesakes() {}

  /**
   * Of each such surname the full names beside it.
   *
   * @param persons where they are named, in text order
   */
  static Map<String, Set<String>> of(String text, List<Span> persons) {
    Map<String, Set<String>> found = new HashMap<>();
    for (int i = 0; i + 1 < persons.size(); i++) {
      Span first = persons.get(i);
      Span second = persons.get(i + 1);
      int after = first.end();
      int before = second.start();
      if (after < before && JOINED.matcher(text.substring(after, before)).matches()) {
        String one = PersonNames.form(first.of(text));
        String other = PersonNames.form(second.of(text));
        if (other.endsWith(" " + one)) {
          found.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        } else if (one.endsWith(" " + other)) {
          found.computeIfAbsent(other, key -> new HashSet<>()).add(one);
        }
      }
    }
    return found;
  }
}
