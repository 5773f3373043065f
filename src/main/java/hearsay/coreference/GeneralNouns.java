package hearsay.coreference;

import hearsay.mention.NounKind;
import hearsay.text.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Nouns that take up any body of their kind, whatever the article calls it. */
final class GeneralNouns {
  private static final Map<String, Set<NounKind>> KINDS = read();

  /** Nouns for a body of which nothing is known. */
  private static final Set<String> ANY_BODY = CoreferenceWords.TABLE.words("any-body-noun");

  /** Nouns for bodies whose names do not hold them. */
  private static final Set<String> COMPANY = CoreferenceWords.TABLE.words("company-noun");

  private GeneralNouns() {}

  private static Map<String, Set<NounKind>> read() {
    WordTable table = WordTable.of(GeneralNouns.class, "general-nouns.tsv");
    Map<String, Set<NounKind>> kinds = new HashMap<>();
    for (String noun : table.keys()) {
      Set<NounKind> found = EnumSet.noneOf(NounKind.class);
      table.words(noun).forEach(kind -> found.add(NounKind.of(kind)));
      kinds.put(noun, found);
    }
    return kinds;
  }

  /** The kinds of bodies that a noun in the singular may take up; none for most nouns. */
  static Set<NounKind> kinds(String noun) {
    return KINDS.getOrDefault(noun, Set.of());
  }

  static boolean meansAnyBody(String noun) {
    return ANY_BODY.contains(noun);
  }

  static boolean meansCompany(String noun) {
    return COMPANY.contains(noun);
  }
}
