package hearsay.mention;

import hearsay.text.WordLists;

/** The words that this package's rules go by; see {@code words.tsv}. Read once. */
final class MentionWords {
  static final WordLists LISTS = WordLists.of(MentionWords.class, "words.tsv");

  private MentionWords() {}
}
