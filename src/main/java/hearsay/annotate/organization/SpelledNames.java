package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of which only the end was found, by the acronym in brackets behind them that the whole
 * spells: "Kenyan Anti-Narcotics and Doping Bureau (KANDOB)", "National Union of Rail, Maritime and
 * Transport Workers (RMT)".
 */
final class SpelledNames {
  private static final Set<String> JOINTS = FunctionWords.of("placing-joints");
  private static final Set<String> HYPHENS = FunctionWords.of("hyphens");

  /** The most words before what was found. */
  private static final int LONGEST = 9;

  /** The most letters of a word that an acronym takes. */
  private static final int MOST_LETTERS = 3;

  private static final int SHORTEST_ACRONYM = 3;

  private SpelledNames() {}

  /** The whole of the name; the same where its words spell the acronym, or no more words do. */
  static Candidate whole(Passage passage, Candidate name) {
    String acronym = Letters.lower(acronym(passage, name.to()).replace(".", ""));
    if (acronym.length() < SHORTEST_ACRONYM
        || spell(words(passage, name.from(), name.to()), acronym)) {
      return name;
    }
    int from = name.from();
    while (from > 0 && name.from() - from < LONGEST && goesOn(passage, from - 1)) {
      from--;
    }
    while (from < name.from() && !Letters.capital(passage.text(from))) {
      from++;
    }
    return from < name.from() && spell(words(passage, from, name.to()), acronym)
        ? Candidate.of(name.sentence(), passage.texts(), from, name.to())
        : name;
  }

  /** "(KANDOB)", ", KANDOB,", ", or KANDOB,": the acronym behind a name; empty for none. */
  private static String acronym(Passage passage, int end) {
    boolean comma = passage.text(end).equals(",");
    int at = comma && passage.text(end + 1).equals("or") ? end + 2 : end + 1;
    boolean closed =
        comma
            ? passage.text(at + 1).equals(",")
            : Letters.openingBracket(passage.text(end))
                && Letters.closingBracket(passage.text(at + 1));
    return closed && Letters.acronym(passage.text(at)) ? passage.text(at) : "";
  }

  /** Whether a word may be one of a name that goes on behind it. */
  private static boolean goesOn(Passage passage, int at) {
    String word = passage.text(at);
    return (Letters.capital(word) && !Letters.article(word) && !OpeningWords.isAt(passage, at))
        || JOINTS.contains(word)
        || HYPHENS.contains(word)
        || word.equals("and")
        || word.equals(",");
  }

  /** Those with capitals, what hyphens join apart. */
  private static List<String> words(Passage passage, int from, int to) {
    List<String> words = new ArrayList<>();
    for (String text : passage.texts().subList(from, to)) {
      for (String word : text.split("-", -1)) {
        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
          words.add(Letters.lower(word));
        }
      }
    }
    return words;
  }

  /** Whether the words have the acronym's letters, in their order, at their beginnings. */
  private static boolean spell(List<String> words, String acronym) {
    if (acronym.isEmpty()) {
      return true;
    }
    if (words.isEmpty()) {
      return false;
    }
    List<String> rest = words.subList(1, words.size());
    for (int letters = 0; letters <= MOST_LETTERS; letters++) {
      if (letters > acronym.length() || !words.get(0).startsWith(acronym.substring(0, letters))) {
        return false;
      }
      if (spell(rest, acronym.substring(letters))) {
        return true;
      }
    }
    return false;
  }
}
