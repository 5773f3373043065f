package hearsay.annotate.organization;

import java.util.Set;

/**
 * Words that English writes small, so that a capital at the start of a sentence or in a headline
 * says nothing of them. A few words in two thousand that are not are taken for one. Immutable.
 */
final class SmallWords {
  private static final BloomFilter WORDS = BloomFilter.read("small-words.bloom");
  private static final Set<String> HEADLINE_WORDS = FunctionWords.of("headline-words");

  private SmallWords() {}

  /** Whether it is one of them, in whatever case. */
  static boolean contains(String word) {
    String lower = Letters.lower(word);
    return lower.length() == 1
        ? Letters.article(lower) || lower.equals("i")
        : HEADLINE_WORDS.contains(lower) || WORDS.mayContain(lower);
  }
}
