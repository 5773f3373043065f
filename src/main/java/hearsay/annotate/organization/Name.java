package hearsay.annotate.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A name that an article may have for an organization.
 *
 * @param words of which it is made
 * @param clues of each of its mentions
 * @param lists that have it
 * @param abbreviations that stand in brackets behind a mention
 * @param subject whether the article begins with it
 */
record Name(
    String key,
    List<String> words,
    List<Map<Clue, Double>> clues,
    Set<NameList> lists,
    List<String> abbreviations,
    boolean subject) {

  /** The highest value of a clue. */
  double most(Clue clue) {
    double most = Double.NEGATIVE_INFINITY;
    for (Map<Clue, Double> mention : clues) {
      most = Math.max(most, mention.getOrDefault(clue, 0.0));
    }
    return most;
  }

  double mean(Clue clue) {
    double sum = 0;
    for (Map<Clue, Double> mention : clues) {
      sum += mention.getOrDefault(clue, 0.0);
    }
    return sum / clues.size();
  }

  /** The first letters of its capitalized words, where there are two or more. */
  Optional<String> initials() {
    StringBuilder initials = new StringBuilder();
    words.stream()
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .forEach(word -> initials.append(word.charAt(0)));
    return initials.length() > 1 ? Optional.of(initials.toString()) : Optional.empty();
  }

  /** Whether the other name is this one with more words before or behind. */
  boolean isPartOf(Name other) {
    return other.key.length() > key.length()
        && (other.key.startsWith(key + " ") || other.key.endsWith(" " + key));
  }
}
