package hearsay.annotate.organization;

import hearsay.text.WordLists;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that tell organizations ({@code clues.tsv}), some of them of several words. */
final class Clues {
  private static final WordLists LISTS = WordLists.of(Clues.class, "clues.tsv");
  private static final int LONGEST = 3;

  private final Set<String> phrases;

  // Asked first, since most words begin and end no phrase.
  private final Set<String> firstWords;
  private final Set<String> lastWords;

  private Clues(Set<String> phrases) {
    this.phrases = phrases;
    this.firstWords =
        phrases.stream().map(phrase -> phrase.split(" ", 2)[0]).collect(Collectors.toSet());
    this.lastWords =
        phrases.stream()
            .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
  }

  static Clues of(String list) {
    return new Clues(LISTS.get(list));
  }

  boolean has(String word) {
    return phrases.contains(Letters.lower(word));
  }

  /** Whether one of them begins at the word. */
  boolean beginsAt(Passage passage, int at) {
    String phrase = Letters.lower(passage.text(at));
    if (!firstWords.contains(phrase)) {
      return false;
    }
    for (int i = 1; i < LONGEST && !phrases.contains(phrase); i++) {
      phrase += " " + Letters.lower(passage.text(at + i));
    }
    return phrases.contains(phrase);
  }

  /** Whether one of them ends with the word. */
  boolean endsAt(Passage passage, int at) {
    String phrase = Letters.lower(passage.text(at));
    if (!lastWords.contains(phrase)) {
      return false;
    }
    for (int i = 1; i < LONGEST && !phrases.contains(phrase); i++) {
      phrase = Letters.lower(passage.text(at - i)) + " " + phrase;
    }
    return phrases.contains(phrase);
  }

  /** Whether the word is one of them in the plural. */
  boolean hasPlural(String word) {
    String lower = Letters.lower(word);
    return lower.endsWith("s")
        && (phrases.contains(lower.substring(0, lower.length() - 1))
            || (lower.endsWith("ies")
                && phrases.contains(lower.substring(0, lower.length() - 3) + "y")));
  }
}
