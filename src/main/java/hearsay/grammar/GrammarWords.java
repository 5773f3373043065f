package hearsay.grammar;

import hearsay.text.WordLists;

/** The words that this package's rules go by; see {@code words.tsv}. Read once. */
final class GrammarWords {
  static final WordLists LISTS = WordLists.of(GrammarWords.class, "words.tsv");

  private GrammarWords() {}
}
