package hearsay.annotate;

import hearsay.text.WordLists;

/** The words that this package's rules go by; see {@code names.tsv}. Read once. */
final class NameWords {
  static final WordLists LISTS = WordLists.of(NameWords.class, "names.tsv");

  private NameWords() {}
}
