package hearsay.affiliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes acronyms out as an article does where it introduces them: "WFA" after "the World Future
 * Awards (WFA)".
 */
final class Acronyms {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
  private static final Set<String> SMALL = AffiliationWords.LISTS.get("word-within-name");

  private static final Pattern BOUNDARY = Pattern.compile("[\\n.,;:()\"“”]");

  /** How far before the bracket the name may begin, in UTF-16 units. */
  private static final int REACH = 120;

  private final String text;

  /**
   * @param text of the article
   */
  Acronyms(String text) {
    this.text = text;
  }

  /** The name in full; the same name where it is no acronym or the article does not say. */
  String expanded(String name) {
    if (!ACRONYM.matcher(name).matches()) {
      return name;
    }
    int bracket = text.indexOf("(" + name + ")");
    if (bracket < 0) {
      return name;
    }
    String before = text.substring(Math.max(0, bracket - REACH), bracket).stripTrailing();
    String[] pieces = BOUNDARY.split(before, -1);
    return ending(pieces[pieces.length - 1], name).orElse(name);
  }

  /** The words at the end of those before the bracket whose first letters make the acronym. */
  private static Optional<String> ending(String before, String acronym) {
    List<String> words = List.of(before.strip().split("\\s+", -1));
    for (int first = words.size() - 2; first >= 0; first--) {
      List<String> name = words.subList(first, words.size());
      if (Character.isUpperCase(name.get(0).codePointAt(0)) && isMadeOf(acronym, name)) {
        return Optional.of(String.join(" ", name));
      }
    }
    return Optional.empty();
  }

  /** Whether the first letters make it, those of small words or not. */
  private static boolean isMadeOf(String acronym, List<String> name) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : name) {
      String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
      all.append(first);
      if (!SMALL.contains(word)) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
          return false;
        }
        large.append(first);
      }
    }
    return acronym.contentEquals(all) || acronym.contentEquals(large);
  }
}
