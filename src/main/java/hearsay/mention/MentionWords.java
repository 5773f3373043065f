package hearsay.mention;

import hearsay.text.WordTable;

/** The words that this package's rules go by; see {@code words.tsv}. Read once. */
final class MentionWords {
  static final WordTable TABLE = WordTable.of(MentionWords.class, "words.tsv");

  private MentionWords() {}
}
