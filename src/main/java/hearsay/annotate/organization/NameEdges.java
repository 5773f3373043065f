package hearsay.annotate.organization;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is seen of a name once it is chosen: a possessive mark before its acronym, which is none of
 * it, and what is a department's function and no body ("director of Corporate Affairs").
 */
final class NameEdges {
  private static final Set<String> FUNCTIONS = FunctionWords.of("functions");
  private static final Set<String> QUALIFIERS = FunctionWords.of("function-qualifiers");

  private static final Set<String> GENERATIONS = FunctionWords.of("generations");

  private static final Pattern PARTICIPLE = Pattern.compile("\\p{Lu}.*-\\p{Ll}+(?:ed|run|born)");

  private NameEdges() {}

  /** "Jr." of "Alf Pike, Jr.": no name by itself. */
  static boolean isGeneration(Passage passage, Candidate name) {
    return name.to() - name.from() == 1
        && GENERATIONS.contains(Letters.lower(passage.text(name.from())))
        && (passage.text(name.from() - 1).equals(",")
            || Letters.capital(passage.text(name.from() - 1)));
  }

  /**
   * Without the mark of "Halden Trade Commission's (HTC)", and what stands in a bracket that the
   * name does not close: "Halden Defender (Public Defender".
   */
  static Candidate trimmed(Passage passage, Candidate name) {
    int open = openBracket(passage, name);
    if (open > name.from()) {
      return Candidate.of(name.sentence(), passage.texts(), name.from(), open);
    }
    int last = name.to() - 1;
    boolean writtenOut =
        last - name.from() > 1
            && Letters.possessive(passage.text(last))
            && Letters.openingBracket(passage.text(name.to()))
            && Letters.acronym(passage.text(name.to() + 1));
    return writtenOut ? Candidate.of(name.sentence(), passage.texts(), name.from(), last) : name;
  }

  /** The place of a bracket that nothing in the name closes; -1 where there is none. */
  private static int openBracket(Passage passage, Candidate name) {
    int open = -1;
    for (int at = name.from(); at < name.to(); at++) {
      if (Letters.openingBracket(passage.text(at))) {
        open = at;
      } else if (Letters.closingBracket(passage.text(at))) {
        open = -1;
      }
    }
    return open;
  }

  /** "UN-appointed", "Acme-led": what one has done to something, and no name. */
  static boolean isParticiple(Passage passage, Candidate name) {
    return PARTICIPLE.matcher(passage.text(name.to() - 1)).matches();
  }

  /** "Regulatory Affairs": behind "of" or "for", without an article. */
  static boolean isFunction(Passage passage, Candidate name) {
    String before = passage.text(name.from() - 1);
    List<String> words = passage.texts().subList(name.from(), name.to());
    return (before.equals("of") || before.equals("for"))
        && words.size() > 1
        && FUNCTIONS.contains(Letters.lower(words.get(words.size() - 1)))
        && words.subList(0, words.size() - 1).stream()
            .allMatch(word -> QUALIFIERS.contains(Letters.lower(word)));
  }
}
