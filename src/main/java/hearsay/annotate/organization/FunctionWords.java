package hearsay.annotate.organization;

import hearsay.text.WordLists;
import java.util.Set;

/** The words and signs that stand in names and beside them ({@code function-words.tsv}). */
final class FunctionWords {
  private static final WordLists LISTS = WordLists.of(FunctionWords.class, "function-words.tsv");

  private FunctionWords() {}

  static Set<String> of(String list) {
    return LISTS.get(list);
  }
}
