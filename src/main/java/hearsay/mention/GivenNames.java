package hearsay.mention;

import hearsay.text.Folded;
import hearsay.text.ResourceLines;
import hearsay.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A gazetteer of given names with the gender that each has more often: CoreNLP's list for
 * coreference (14,600 names, GNU General Public License; Lee et al., <em>Deterministic coreference
 * resolution based on entity-centric, precision-ranked rules</em>, 2013), read from its models,
 * which are mostly of the English-speaking world, and beside it {@code given-names.tsv} for the
 * rest.
 */
public final class GivenNames {
  /** Prepositions and conjunctions that are listed with the given names of other languages. */
  private static final Set<String> OPENERS = MentionWords.LISTS.get("sentence-opener");

  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private static final WordLists LISTS = WordLists.of(GivenNames.class, "given-names.tsv");

  /** Given names of men and women alike, whatever the lists say. */
  private static final Set<String> EITHER = LISTS.get("either");

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
    LISTS.get("female").forEach(name -> genders.put(name, Gender.FEMALE));
    LISTS.get("male").forEach(name -> genders.put(name, Gender.MALE));
    return genders;
  }

  /**
   * The gender of a person by the given name, or else by what the other words of the name tell
   * ("Ivanova", "Petrovich", "bin"); unknown for a surname alone, which may be somebody's given
   * name ("Taylor").
   *
   * @param name of a person, one blank between its words
   */
  Gender genderOf(String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
    String given = words.get(0);
    if (words.size() == 1) {
      return Gender.UNKNOWN;
    }
    Gender known =
        EITHER.contains(given)
            ? Gender.UNKNOWN
            : GENDERS.getOrDefault(listed(given), Gender.UNKNOWN);
    return known.or(byForm(words));
  }

  private static Gender byForm(List<String> words) {
    String surname = words.get(words.size() - 1);
    for (Gender gender : List.of(Gender.FEMALE, Gender.MALE)) {
      String list = gender.name().toLowerCase(Locale.ROOT);
      Set<String> within = new HashSet<>(words.subList(1, words.size()));
      within.retainAll(LISTS.get(list + "-word"));
      boolean patronymic =
          words.subList(1, words.size()).stream()
              .anyMatch(word -> endsIn(word, LISTS.get(list + "-patronymic")) && words.size() > 2);
      if (!within.isEmpty() || patronymic || endsIn(surname, LISTS.get(list + "-surname"))) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  private static boolean endsIn(String word, Set<String> endings) {
    return endings.stream().anyMatch(ending -> word.endsWith(ending) && !word.equals(ending));
  }

  /**
   * Whether a name's first word is listed as a given name; a preposition is none ("In Ash's view").
   */
  public boolean isGiven(String name) {
    String first = listed(firstWord(name));
    return GENDERS.containsKey(first) && !OPENERS.contains(first);
  }

  /** As the lists may have it: "theodora" for "théodora". */
  private static String listed(String given) {
    return GENDERS.containsKey(given) ? given : Folded.of(given);
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT);
  }
}
