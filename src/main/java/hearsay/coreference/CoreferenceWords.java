package hearsay.coreference;

import hearsay.text.WordTable;

/** The words that this package's rules go by; see {@code words.tsv}. Read once. */
final class CoreferenceWords {
  static final WordTable TABLE = WordTable.of(CoreferenceWords.class, "words.tsv");

  private CoreferenceWords() {}
}
