package hearsay.affiliation;

import hearsay.text.WordLists;

/** The words that this package's rules go by; see {@code words.tsv}. Read once. */
final class AffiliationWords {
  static final WordLists LISTS = WordLists.of(AffiliationWords.class, "words.tsv");

  private AffiliationWords() {}
}
