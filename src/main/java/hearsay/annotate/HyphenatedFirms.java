package hearsay.annotate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Firms called after two, of whom the first alone stands for both: "Brekke" for "Brekke-Tolvan Co."
 */
final class HyphenatedFirms {
  /** Before a capital, and no word of a few letters that joins: "Al-Norrna". */
  private static final Pattern HALF = Pattern.compile("(\\p{Lu}\\p{L}{3,}-)\\p{Lu}\\p{L}+(?= |$)");

  private HyphenatedFirms() {}

  /** The key of what the first hyphen of a firm's name parts; empty where the name has none. */
  static Optional<String> firstHalf(String name) {
    Matcher half = HALF.matcher(name);
    boolean firm =
        half.lookingAt() && (half.end() == name.length() || FirmNames.hasLegalForm(name));
    return firm ? Optional.of(half.group(1)) : Optional.empty();
  }

  /** The same of a word that stands alone. */
  static String half(String word) {
    return word + "-";
  }
}
