package hearsay.coreference;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The modifiers of a description that say which one is meant, not what he is like. */
final class Restrictions {
  /** Adjectives that tell nobody from others. */
  private static final Set<String> UNRESTRICTIVE = CoreferenceWords.LISTS.get("unrestrictive");

  /** "three-member", "34-year-old", "four-term": how large, old or experienced. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:\\p{N}[\\p{N},.]*|" + CoreferenceWords.LISTS.oneOf("numeral") + ")-\\p{L}[\\p{L}-]*");

  private Restrictions() {}

  /**
   * Those that do.
   *
   * @param modifiers in lower case, with what hyphens join as one word
   */
  static Set<String> of(Set<String> modifiers) {
    Set<String> found = new HashSet<>(modifiers);
    found.removeAll(UNRESTRICTIVE);
    found.removeIf(word -> MEASURE.matcher(word).matches());
    return found;
  }
}
