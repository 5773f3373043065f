package hearsay.mention;

import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A gazetteer of given names with the gender that each has more often: CoreNLP's list for
 * coreference (14,600 names, GNU General Public License; Lee et al., <em>Deterministic coreference
 * resolution based on entity-centric, precision-ranked rules</em>, 2013), read from its models.
 */
public final class GivenNames {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  /** Given names of men and women alike, whatever the list says. */
  private static final Set<String> UNISEX = MentionWords.LISTS.get("unisex-name");

  private static final Map<String, Gender> GENDERS = read();

  private static Map<String, Gender> read() {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : ResourceLines.of(GivenNames.class, RESOURCE)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        genders.put(
            line.substring(0, tab),
            line.startsWith("FEMALE", tab + 1) ? Gender.FEMALE : Gender.MALE);
      }
    }
    return genders;
  }

  /**
   * The gender of a person by the given name; unknown for a surname alone, which may be somebody's
   * given name ("Taylor").
   *
   * @param name of a person, one blank between its words
   */
  Gender genderOf(String name) {
    String given = firstWord(name);
    return given.length() == name.length() || UNISEX.contains(given)
        ? Gender.UNKNOWN
        : GENDERS.getOrDefault(given, Gender.UNKNOWN);
  }

  /** Whether a name's first word is listed as a given name. */
  boolean isGiven(String name) {
    return GENDERS.containsKey(firstWord(name));
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT);
  }
}
