package hearsay.mention;

import hearsay.claim.SourceType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Organizations by the words of their names, whatever their order and without "of": "Appeal court"
 * is the "Court of Appeal".
 */
final class TurnedNames {
  private static final Set<String> FUNCTION_WORDS = MentionWords.LISTS.get("name-function-word");
  private static final Pattern CENTRAL_BANK =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+)['\u2019]s central bank");

  private final Map<Set<String>, Referent> byWords = new HashMap<>();

  void add(Referent referent) {
    Set<String> bare = bareWords(referent.name());
    if (referent.type() == SourceType.ORGANIZATION && bare.size() > 1) {
      byWords.putIfAbsent(bare, referent);
    }
  }

  /** The organization whose name has the words. */
  Optional<Referent> of(String words) {
    return Optional.ofNullable(byWords.get(bareWords(words)));
  }

  /** The likely name of "Russia's central bank": "Bank of Russia". */
  static Optional<String> centralBank(String words) {
    Matcher central = CENTRAL_BANK.matcher(words);
    return central.matches() ? Optional.of("Bank of " + central.group(1)) : Optional.empty();
  }

  private static Set<String> bareWords(String name) {
    Set<String> found = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    found.removeAll(FUNCTION_WORDS);
    return found;
  }
}
