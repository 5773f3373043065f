package hearsay.annotate.organization;

import java.util.Set;

/**
 * What a court's name says of where it judges: "Court of Appeals for the 3rd Circuit", "District
 * Court for the Southern District of New York".
 */
final class Circuits {
  /** The last words of courts' names. */
  private static final Set<String> COURTS = FunctionWords.of("courts");

  private static final Set<String> CIRCUITS = FunctionWords.of("circuits");
  private static final Set<String> PREPOSITIONS = FunctionWords.of("circuit-prepositions");

  /** The most words before "Circuit": "Federal", "Southern". */
  private static final int LONGEST = 3;

  private Circuits() {}

  /** Where it ends that begins behind a court's name; 0 where nothing of the kind follows. */
  static int end(Passage passage, int at) {
    int to = at + 2;
    boolean court =
        COURTS.contains(Letters.lower(passage.text(at - 1)))
            && PREPOSITIONS.contains(passage.text(at))
            && passage.text(at + 1).equals("the");
    while (court && to < at + 2 + LONGEST && isBefore(passage.text(to))) {
      to++;
    }
    return court && CIRCUITS.contains(passage.text(to)) ? withPlace(passage, to + 1) : 0;
  }

  /** "3rd", "Ninth", "Southern" */
  private static boolean isBefore(String word) {
    return !CIRCUITS.contains(word) && (Letters.capital(word) || Letters.ordinal(word));
  }

  /** "of New York" behind a district. */
  private static int withPlace(Passage passage, int at) {
    int to = at + 1;
    while (passage.text(at).equals("of") && Letters.capital(passage.text(to))) {
      to++;
    }
    return to > at + 1 ? to : at;
  }
}
