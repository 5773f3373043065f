package hearsay.annotate.money;

import hearsay.text.WordLists;
import java.util.Map;
import java.util.Set;

/** The words around sums of money ({@code words.tsv}). */
final class MoneyWords {
  private static final WordLists LISTS = WordLists.of(MoneyWords.class, "words.tsv");

  private MoneyWords() {}

  static Set<String> list(String name) {
    return LISTS.get(name);
  }

  /** The words of the lists with a value in their name, and that value. */
  static Map<String, String> valued(String name) {
    return LISTS.valued(name);
  }
}
