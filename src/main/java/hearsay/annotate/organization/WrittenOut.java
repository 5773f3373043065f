package hearsay.annotate.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an acronym in brackets is written out as is an organization where the acronym is one: of
 * "Kompaniya Severny Put (KSP)", the words before the bracket, if their first letters spell it.
 */
final class WrittenOut {
  private WrittenOut() {}

  /** The candidates, those that are so written out at least as probable as their acronyms. */
  static List<Selection.Rated> of(List<Passage> passages, List<Selection.Rated> rated) {
    Map<String, Double> acronyms = new HashMap<>();
    for (Selection.Rated one : rated) {
      if (Letters.acronym(one.candidate().key())) {
        acronyms.merge(one.candidate().key(), one.probability(), Math::max);
      }
    }
    return rated.stream()
        .map(
            one -> {
              Passage passage = passages.get(one.candidate().sentence());
              String acronym = acronym(passage, one.candidate());
              double least = acronyms.getOrDefault(acronym, 0.0);
              return least > one.probability()
                  ? new Selection.Rated(one.candidate(), least)
                  : one;
            })
        .toList();
  }

  /** The acronym behind the candidate that its capitals spell; else nothing. */
  private static String acronym(Passage passage, Candidate candidate) {
    String acronym = passage.text(candidate.to() + 1);
    boolean bracketed =
        Letters.openingBracket(passage.text(candidate.to()))
            && Letters.closingBracket(passage.text(candidate.to() + 2));
    StringBuilder initials = new StringBuilder();
    for (String word : passage.texts().subList(candidate.from(), candidate.to())) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return bracketed && initials.length() > 1 && initials.toString().equals(acronym.replace(".", ""))
        ? acronym
        : "";
  }
}
