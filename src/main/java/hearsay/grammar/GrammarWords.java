package hearsay.grammar;

import hearsay.text.WordTable;

/** The words that this package's rules go by; see {@code words.tsv}. Read once. */
final class GrammarWords {
  static final WordTable TABLE = WordTable.of(GrammarWords.class, "words.tsv");

  private GrammarWords() {}
}
