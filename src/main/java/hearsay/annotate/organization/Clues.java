package hearsay.annotate.organization;

import hearsay.text.WordLists;
import java.util.Set;

/** Lists of words that tell organizations ({@code clues.tsv}), some of them of several words. */
final class Clues {
  private static final WordLists LISTS = WordLists.of(Clues.class, "clues.tsv");
  private static final int LONGEST = 3;

  private final Set<String> phrases;

  private Clues(Set<String> phrases) {
    this.phrases = phrases;
  }

  static Clues of(String list) {
    return new Clues(LISTS.get(list));
  }

  boolean has(String word) {
    return phrases.contains(Letters.lower(word));
  }

  /** Whether one of them begins at the word. */
  boolean beginsAt(Passage passage, int at) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < LONGEST; i++) {
      phrase.append(i == 0 ? "" : " ").append(Letters.lower(passage.text(at + i)));
      if (phrases.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them ends with the word. */
  boolean endsAt(Passage passage, int at) {
    String phrase = "";
    for (int i = 0; i < LONGEST; i++) {
      phrase = Letters.lower(passage.text(at - i)) + (i == 0 ? "" : " ") + phrase;
      if (phrases.contains(phrase)) {
        return true;
      }
    }
    return false;
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
