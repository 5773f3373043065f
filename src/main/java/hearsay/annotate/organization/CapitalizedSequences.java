package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The longest sequences of words of a sentence that could be one name: capitals and what joins
 * them.
 */
final class CapitalizedSequences {
  private static final Set<String> JOINTS = FunctionWords.of("joints");
  private static final Set<String> JOINTS_WITH_THE = FunctionWords.of("joints-with-the");

  private CapitalizedSequences() {}

  static List<WordRange> of(Passage passage) {
    List<WordRange> sequences = new ArrayList<>();
    for (int from = 0; from < passage.size(); ) {
      int to = begins(passage, from) ? end(passage, from) : from;
      if (to > from) {
        sequences.add(new WordRange(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return sequences;
  }

  private static boolean begins(Passage passage, int at) {
    String word = passage.text(at);
    if (Letters.article(word)) {
      return false;
    }
    boolean before = Letters.capital(passage.text(at + 1));
    return Letters.capital(word)
        || (before && (Letters.ordinal(word) || Letters.number(word)))
        // "the 139th"
        || (Letters.ordinal(word) && Letters.article(passage.text(at - 1)));
  }

  private static int end(Passage passage, int from) {
    int to = from + 1;
    while (to < passage.size()) {
      int step = step(passage, to);
      if (step == 0) {
        break;
      }
      to += step;
    }
    return Math.min(to, passage.size());
  }

  /** How many words the sequence goes on by; 0 at its end. */
  private static int step(Passage passage, int at) {
    String word = passage.text(at);
    String next = passage.text(at + 1);
    if (Letters.capital(word)) {
      return 1;
    }
    if (Letters.capital(next)) {
      return JOINTS.contains(word) || Character.isDigit(word.charAt(0)) ? 2 : 0;
    }
    boolean joined = JOINTS_WITH_THE.contains(word) && next.equals("the");
    return joined && Letters.capital(passage.text(at + 2)) ? 3 : 0;
  }
}
