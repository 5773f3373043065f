package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a name that has another's possessive before it: "Treasury's Office of Trade" are two
 * bodies, of "Ghana's Ministry of Trade" the country is none.
 */
final class PossessiveNames {
  private static final Set<String> OFFICIAL = FunctionWords.of("official-bodies");
  private static final Set<String> PREPOSITIONS = FunctionWords.of("head-prepositions");

  private PossessiveNames() {}

  /**
   * The names of a sentence, those that hold a possessive parted there.
   *
   * @param chosen in text order
   */
  static List<Candidate> parted(Passage passage, List<Candidate> chosen, WordKinds kinds) {
    List<Candidate> parted = new ArrayList<>();
    for (Candidate name : chosen) {
      int at = possessive(passage, name, kinds);
      if (at == 0) {
        parted.add(name);
      } else {
        if (isBody(passage, at - 1, kinds)) {
          parted.add(Candidate.of(name.sentence(), passage.texts(), name.from(), at));
        }
        parted.add(Candidate.of(name.sentence(), passage.texts(), at + 1, name.to()));
      }
    }
    return parted;
  }

  /** Where a possessive parts the name of a body from its owner's; 0 if none does. */
  private static int possessive(Passage passage, Candidate name, WordKinds kinds) {
    for (int i = name.from() + 1; i + 2 < name.to(); i++) {
      boolean owner =
          isBody(passage, i - 1, kinds)
              || (i == name.from() + 1 && kinds.is(WordKind.LAND, passage.text(i - 1)));
      boolean body =
          kinds.is(WordKind.BODY, passage.text(i + 1))
              && PREPOSITIONS.contains(passage.text(i + 2));
      if (Letters.possessive(passage.text(i)) && owner && body) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isBody(Passage passage, int at, WordKinds kinds) {
    String word = passage.text(at);
    return OFFICIAL.contains(Letters.lower(word))
        || (Letters.acronym(word) && !kinds.is(WordKind.LAND, word));
  }
}
