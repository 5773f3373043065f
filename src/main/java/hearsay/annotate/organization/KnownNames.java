package hearsay.annotate.organization;

import hearsay.text.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are well known as organizations, whatever the article. Immutable. */
final class KnownNames {
  private static final Pattern JOINED =
      Pattern.compile("(?<=\\p{L})(?=['’]s(?U:\\b)|-)|(?<=-)(?=\\p{L})");

  private static final List<String> TABLES =
      List.of(
          "most-named",
          "companies",
          "media",
          "international",
          "agencies",
          "parties",
          "groups",
          "ngos",
          "clubs",
          "leagues");

  /** The shortest name that is known in capitals too: a shorter one may be an abbreviation. */
  private static final int LONG_NAME = 5;

  /** So many entries that no set has to be made larger while it is filled, at each start. */
  private static final int ROOM = 1 << 16;

  /** As newspapers write them, and in capitals. */
  private final Set<String> keys = new HashSet<>(ROOM);

  private final Set<String> firstWords = new HashSet<>(ROOM);

  /** Read when the first one asks for them, and once. */
  private static final class Tables {
    static final KnownNames READ = new KnownNames();
  }

  private KnownNames() {
    for (String line : lines()) {
      // As the tokenizer cuts it: "McDonald 's", "Rolls - Royce".
      // The tokenizer parts most hyphens, and not those of the lexer's own words.
      if (line.indexOf('-') >= 0 || line.indexOf('\'') >= 0 || line.indexOf('’') >= 0) {
        add(JOINED.matcher(line).replaceAll(" "));
      }
      add(line);
      if (line.startsWith("al-")) {
        add(line.replaceFirst("-", " "));
        add("Al-" + line.substring("al-".length()));
      }
    }
  }

  /** Those of all tables. */
  static KnownNames all() {
    return Tables.READ;
  }

  /** The names as newspapers write them, those that are named most first. */
  static List<String> lines() {
    return TABLES.stream()
        .flatMap(table -> ResourceLines.of(KnownNames.class, "known/" + table + ".txt").stream())
        .toList();
  }

  private void add(String key) {
    String name = key.startsWith("The ") ? key.substring("The ".length()) : key;
    keys.add(name);
    firstWords.add(firstWord(name));
    if (name.length() >= LONG_NAME) {
      String capitals = name.toUpperCase(Locale.ROOT);
      keys.add(capitals);
      firstWords.add(firstWord(capitals));
    }
  }

  /**
   * Whether the name is known, as it is or in capitals.
   *
   * @param key words joined by blanks
   */
  boolean contains(String key) {
    return keys.contains(key);
  }

  /** Whether a known name begins with the word. */
  boolean begins(String word) {
    return firstWords.contains(word);
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }
}
