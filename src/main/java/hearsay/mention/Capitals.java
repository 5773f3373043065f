package hearsay.mention;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names in capitals, as labels and headlines have them: without the marks over letters, which they
 * often leave out ("MARTA NUNEZ" for "Marta Núñez").
 */
final class Capitals {
  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  private Capitals() {}

  /** A name in capitals without marks. */
  static String of(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARK.matcher(parted).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** Whether a name is in capitals. */
  static boolean are(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /**
   * Those names of several words that are in capitals, each with the same one as it is spelled
   * otherwise; no entry where it never is.
   */
  static Map<String, String> spelled(Collection<String> names) {
    Map<String, String> byCapitals = new HashMap<>();
    for (String name : names) {
      if (!are(name) && name.indexOf(' ') > 0) {
        byCapitals.putIfAbsent(of(name), name);
      }
    }
    Map<String, String> spelled = new HashMap<>();
    for (String name : names) {
      String other = are(name) ? byCapitals.get(of(name)) : null;
      if (other != null) {
        spelled.put(name, other);
      }
    }
    return spelled;
  }
}
