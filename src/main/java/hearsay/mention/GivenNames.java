package hearsay.mention;

import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a person is a man or a woman, by title, given name or noun. The given names are CoreNLP's
 * list for coreference (14,600 names, GNU General Public License), read from its models.
 */
public final class GivenNames {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
  private static final Set<String> MALE_TITLES = Set.of("mr", "mr.", "sir", "lord", "king");
  private static final Set<String> FEMALE_TITLES =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "dame");
  private static final Set<String> MALE_NOUNS =
      Set.of("man", "boy", "father", "husband", "brother", "son", "lad", "guy", "king", "prince");
  private static final Set<String> FEMALE_NOUNS =
      Set.of("woman", "girl", "mother", "wife", "sister", "daughter", "lady", "widow", "queen");

  /** Given names of men and women alike, whatever the list says. */
  private static final Set<String> EITHER =
      Set.of(
          "pat", "chris", "sam", "alex", "robin", "leslie", "lee", "kim", "jean", "taylor",
          "jordan", "casey", "morgan", "jamie", "jan", "andrea", "nicola", "sasha", "hollis",
          "ashley", "dana", "tracy", "kelly", "shannon", "terry", "lynn", "jackie", "marion",
          "carmen", "angel", "kerry", "quinn", "riley", "ariel", "joan", "rene", "michele", "val",
          "sandy", "blair", "drew", "noel", "sidney", "sydney", "whitney", "evelyn", "vivian");

  private final Map<String, Gender> genders = new HashMap<>();

  public GivenNames() {
    for (String line : ResourceLines.of(GivenNames.class, RESOURCE)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        genders.put(
            line.substring(0, tab),
            line.startsWith("FEMALE", tab + 1) ? Gender.FEMALE : Gender.MALE);
      }
    }
  }

  /**
   * @param name of a person
   */
  Gender ofName(String name) {
    int blank = name.indexOf(' ');
    String given = (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT);
    // A surname alone may be somebody's given name ("Taylor").
    return blank < 0 || EITHER.contains(given)
        ? Gender.UNKNOWN
        : genders.getOrDefault(given, Gender.UNKNOWN);
  }

  /** Whether its first word is listed as a given name. */
  boolean isGiven(String name) {
    int blank = name.indexOf(' ');
    return genders.containsKey(
        (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT));
  }

  Gender ofTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (MALE_TITLES.contains(lower)) {
      return Gender.MALE;
    }
    return FEMALE_TITLES.contains(lower) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /**
   * @param noun in the singular, lower case: "spokeswoman"
   */
  Gender ofNoun(String noun) {
    if (noun.endsWith("woman") || noun.endsWith("ress") || FEMALE_NOUNS.contains(noun)) {
      return Gender.FEMALE;
    }
    return noun.endsWith("man") || MALE_NOUNS.contains(noun) ? Gender.MALE : Gender.UNKNOWN;
  }
}
