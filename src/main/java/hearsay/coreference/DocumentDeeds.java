package hearsay.coreference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What somebody does, and which documents are his by that: "Acme, a firm, has written to the board"
 * tells whose "the letter" is.
 */
final class DocumentDeeds {
  private static final Map<String, Pattern> VERBS = verbs();

  private DocumentDeeds() {}

  private static Map<String, Pattern> verbs() {
    Map<String, Pattern> verbs = new TreeMap<>();
    CoreferenceWords.LISTS
        .byValue("deed")
        .forEach((noun, words) -> verbs.put(noun, behindName(String.join("|", words))));
    return verbs;
  }

  /** One of the verbs behind a name, perhaps with an apposition and an adverb between the two. */
  private static Pattern behindName(String verbs) {
    return Pattern.compile(
        "(?:, [^,.;:]{1,50},|,)? (?:(?:has|had|also) ){0,2}(?:\\p{L}+ly )?(?:"
            + verbs
            + ")(?U:\\b)");
  }

  /**
   * The nouns for the documents, in the singular.
   *
   * @param after what follows the name
   */
  static List<String> nouns(String after) {
    return VERBS.entrySet().stream()
        .filter(deed -> deed.getValue().matcher(after).lookingAt())
        .map(Map.Entry::getKey)
        .toList();
  }
}
