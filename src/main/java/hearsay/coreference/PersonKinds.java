package hearsay.coreference;

import hearsay.mention.HeadNouns;
import hearsay.mention.Referent;
import java.util.Map;
import java.util.Set;

/**
 * More general nouns by which persons are taken up: "the officer" for a detective, "the academic"
 * for a professor, "the premier" for a prime minister.
 */
final class PersonKinds {
  private static final Map<String, Set<String>> KINDS =
      CoreferenceWords.LISTS.byValue("person-kind");

  /** Nouns for those who study something, which no table has all. */
  private static final Set<String> LEARNED = CoreferenceWords.LISTS.get("learned-noun");

  private PersonKinds() {}

  /** Whether such a noun, in the singular, lower case, may take up persons of other nouns. */
  static boolean has(String noun) {
    return KINDS.containsKey(noun);
  }

  /** Whether it may take up a person, by what the article has called him. */
  static boolean isOf(String noun, Referent person) {
    return KINDS.getOrDefault(noun, Set.of()).stream().anyMatch(kind -> isCalled(person, kind))
        || (LEARNED.contains(noun) && person.nouns().stream().anyMatch(HeadNouns::isOfField));
  }

  /** "judge"; "prime minister", which is a minister of that modifier. */
  private static boolean isCalled(Referent person, String kind) {
    int blank = kind.indexOf(' ');
    return blank < 0
        ? person.nouns().contains(kind)
        : person.nouns().contains(kind.substring(blank + 1))
            && person.modifiers().contains(kind.substring(0, blank));
  }
}
