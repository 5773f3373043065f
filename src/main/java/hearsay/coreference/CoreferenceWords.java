package hearsay.coreference;

import hearsay.text.WordLists;

/** The words that this package's rules go by; see {@code words.tsv}. Read once. */
final class CoreferenceWords {
  static final WordLists LISTS = WordLists.of(CoreferenceWords.class, "words.tsv");

  private CoreferenceWords() {}
}
