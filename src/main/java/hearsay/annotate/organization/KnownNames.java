package hearsay.annotate.organization;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are well known as organizations, whatever the article. Immutable. */
final class KnownNames {
  private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})(?=['’]s\\b)");

  private final Set<String> keys = new HashSet<>();

  KnownNames() {
    for (String line : Resource.lines("known.txt")) {
      // As the tokenizer cuts it: "McDonald 's".
      String key = JOINED.matcher(line).replaceAll(" ");
      keys.add(key.startsWith("The ") ? key.substring("The ".length()) : key);
    }
  }

  /**
   * @param key words joined by blanks
   */
  boolean contains(String key) {
    return keys.contains(key);
  }
}
