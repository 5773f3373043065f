package hearsay.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Capitals before a surname that are an office, since the article has the surname with a given name
 * besides: "DCS Kim" of Anna Kim, deputy chief secretary.
 */
final class AbbreviatedTitles {
  /** Three letters or more, since two may be the initials of given names: "AJ Kim". */
  private static final Pattern TITLED =
      Pattern.compile("(\\p{Lu}{3,5}) (\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*)");

  private AbbreviatedTitles() {}

  /** The names with such a title, each with the surname behind it. */
  static Map<String, String> surnames(Set<String> names) {
    Map<String, String> found = new HashMap<>();
    for (String name : names) {
      Matcher titled = TITLED.matcher(name);
      if (titled.matches() && isSurname(titled.group(2), names)) {
        found.put(name, titled.group(2));
      }
    }
    return found;
  }

  private static boolean isSurname(String word, Set<String> names) {
    return names.stream()
        .anyMatch(
            name ->
                PersonNames.withoutGeneration(name).endsWith(" " + word)
                    && !TITLED.matcher(name).matches());
  }
}
