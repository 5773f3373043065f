package hearsay.annotate.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an acronym in brackets is written out as is an organization where the acronym is one: of
 * "Kompaniya Severny Put (KSP)", the words before the bracket, if their first letters spell it.
 */
final class WrittenOut {
  /** Letters of an acronym beside the first ones of its words: "RZhD", "MoD". */
  private static final int MOST_BETWEEN = 1;

  /** What the place in a name stands after, and what joins its words. */
  private static final Set<String> PLACING = FunctionWords.of("placing");

  private static final Set<String> JOINTS = FunctionWords.of("placing-joints");
  private static final int LONGEST_TAIL = 9;

  private WrittenOut() {}

  /** The candidates, those that are so written out at least as probable as their acronyms. */
  static List<Selection.Rated> of(
      List<Passage> passages, List<Selection.Rated> rated, WordKinds kinds) {
    Map<String, Double> acronyms = new HashMap<>();
    for (Selection.Rated one : rated) {
      if (Letters.acronym(one.candidate().key())) {
        acronyms.merge(one.candidate().key(), one.probability(), Math::max);
      }
    }
    Set<Map.Entry<Integer, Integer>> taken = new HashSet<>();
    rated.stream()
        .filter(one -> one.probability() > Selection.THRESHOLD)
        .forEach(one -> taken.add(end(one)));
    return rated.stream()
        .map(
            one -> {
              Passage passage = passages.get(one.candidate().sentence());
              String acronym = acronym(passage, one.candidate(), kinds);
              boolean other = taken.contains(end(one)) || isOther(passage, one.candidate(), kinds);
              double least = other ? 0 : acronyms.getOrDefault(acronym, 0.0);
              return least > one.probability() ? new Selection.Rated(one.candidate(), least) : one;
            })
        .toList();
  }

  /** Where a candidate ends; one that is likely and ends there leaves no room for another. */
  private static Map.Entry<Integer, Integer> end(Selection.Rated one) {
    return Map.entry(one.candidate().sentence(), one.candidate().to());
  }

  /** An act, a war, a strait; but not an institute of law. */
  private static boolean isOther(Passage passage, Candidate candidate, WordKinds kinds) {
    String last = passage.text(candidate.to() - 1);
    return !kinds.is(WordKind.BODY, passage.text(candidate.from()))
        && (kinds.is(WordKind.EVENT, last)
            || kinds.is(WordKind.WORK_NOUN, last)
            || kinds.is(WordKind.LAND, last));
  }

  /** The acronym behind the candidate that its capitals spell; else nothing. */
  private static String acronym(Passage passage, Candidate candidate, WordKinds kinds) {
    String acronym = passage.text(candidate.to() + 1);
    boolean bracketed =
        Letters.openingBracket(passage.text(candidate.to()))
            && Letters.closingBracket(passage.text(candidate.to() + 2));
    return bracketed
            && candidate.to() - candidate.from() > 1
            && (isBodyOfState(passage, candidate, kinds)
                || isSpelled(
                    passage.texts().subList(candidate.from(), candidate.to()),
                    Letters.lower(acronym.replace(".", ""))))
        ? acronym
        : "";
  }

  /**
   * Where a name ends that an acronym in brackets writes out with its place: "Front in the Lands of
   * the North (FILN)"; the end given where none does. The acronym has letters of the words in their
   * order, and one of those at least that the shorter name lacks.
   */
  static int end(Passage passage, int from, int to) {
    if (!PLACING.contains(passage.text(to))) {
      return to;
    }
    int end = to;
    while (end < to + LONGEST_TAIL
        && (Letters.capital(passage.text(end)) || JOINTS.contains(passage.text(end)))) {
      end++;
    }
    String acronym = Letters.lower(passage.text(end + 1).replace(".", ""));
    boolean bracketed =
        Letters.openingBracket(passage.text(end))
            && Letters.closingBracket(passage.text(end + 2))
            && Letters.acronym(passage.text(end + 1))
            && Letters.capital(passage.text(end - 1));
    return bracketed
            && hasLetters(passage, new WordRange(from, end), acronym)
            && !hasLetters(passage, new WordRange(from, to), acronym)
        ? end
        : to;
  }

  private static boolean hasLetters(Passage passage, WordRange words, String acronym) {
    int letter = 0;
    for (int i = words.from(); i < words.to() && letter < acronym.length(); i++) {
      boolean same = Letters.lower(passage.text(i)).charAt(0) == acronym.charAt(letter);
      if (i == words.from() && !same) {
        return false;
      }
      letter += same ? 1 : 0;
    }
    return letter == acronym.length();
  }

  /** "Armed Forces of the Republic of Norrland", whose acronym may be of another language. */
  private static boolean isBodyOfState(Passage passage, Candidate candidate, WordKinds kinds) {
    int of = passage.texts().subList(candidate.from(), candidate.to()).indexOf("of");
    String before = passage.text(candidate.from() - 1);
    return of > 0
        && kinds.is(WordKind.BODY, passage.text(candidate.from() + of - 1))
        && kinds.is(WordKind.LAND, passage.text(candidate.to() - 1))
        && (!Letters.capital(before) || Letters.article(before));
  }

  /** Whether each capital begins the acronym's next letter, with or without letters between. */
  private static boolean isSpelled(List<String> words, String acronym) {
    int at = 0;
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      int here = acronym.indexOf(Letters.lower(word).charAt(0), at);
      if (capital && (here < 0 || here > (at == 0 ? 0 : at + MOST_BETWEEN))) {
        return false;
      }
      at = capital ? here + 1 : at;
    }
    return acronym.length() - at <= MOST_BETWEEN;
  }
}
