package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a name that has another's possessive before it: "Treasury's Office of Trade" are two
 * bodies, of "Ghana's Ministry of Trade" and "China's Halvik Heavy Industries" the country is none.
 * Joins what a possessive is a part of: "People's Bank of China" is no Bank of China.
 */
final class PossessiveNames {
  private static final Set<String> OFFICIAL = FunctionWords.of("official-bodies");
  private static final Set<String> PREPOSITIONS = FunctionWords.of("head-prepositions");

  /** Those by whose possessives bodies are called, lower case. */
  private static final Set<String> NAMING = FunctionWords.of("naming-possessors");

  private PossessiveNames() {}

  /**
   * The names of a sentence, those that hold a possessive parted there.
   *
   * @param chosen in text order
   */
  static List<Candidate> parted(Passage passage, List<Candidate> chosen, WordKinds kinds) {
    List<Candidate> parted = new ArrayList<>();
    for (Candidate single : chosen) {
      Candidate name = joined(passage, single);
      int last = parted.size() - 1;
      // "People", chosen by itself, is a part of the joined name.
      if (last >= 0 && parted.get(last).to() > name.from()) {
        parted.remove(last);
      }
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

  /** With "People's" before it, where the name begins with a word for a body. */
  private static Candidate joined(Passage passage, Candidate name) {
    int owner = name.from() - 2;
    boolean naming =
        owner >= 0
            && Letters.possessive(passage.text(owner + 1))
            && Letters.capital(passage.text(owner))
            && NAMING.contains(Letters.lower(passage.text(owner)));
    return naming ? Candidate.of(name.sentence(), passage.texts(), owner, name.to()) : name;
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
      boolean naming = NAMING.contains(Letters.lower(passage.text(i - 1)));
      if (Letters.possessive(passage.text(i))
          && !naming
          && ((owner && body) || isLand(passage, name, i, kinds))) {
        return i;
      }
    }
    return 0;
  }

  /** "Iran's Revolutionary Guards", but not "America's Cup" and "Nation's Trust". */
  private static boolean isLand(Passage passage, Candidate name, int at, WordKinds kinds) {
    return at == name.from() + 1
        && kinds.is(WordKind.LAND, passage.text(at - 1))
        && Letters.capital(passage.text(at + 1));
  }

  private static boolean isBody(Passage passage, int at, WordKinds kinds) {
    String word = passage.text(at);
    return OFFICIAL.contains(Letters.lower(word))
        || (Letters.acronym(word) && !kinds.is(WordKind.LAND, word));
  }
}
