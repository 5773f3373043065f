package hearsay.attribute;

import java.util.List;

/**
 * A number that hangs on the words from a place on and on nothing else, and that is as good as
 * drawn by lot.
 */
final class Fingerprint {
  /** So few that a correction further on changes nothing. */
  private static final int WORDS = 8;

  // FNV-1a's prime, and the finalizer of SplitMix64.
  private static final long PRIME = 0x100000001b3L;
  private static final long FIRST_FACTOR = 0xbf58476d1ce4e5b9L;
  private static final long SECOND_FACTOR = 0x94d049bb133111ebL;

  private Fingerprint() {}

  /** Of the words of one paragraph, marks left out, so that other quotation marks are the same. */
  static long at(List<Word> words, int first) {
    int paragraph = words.get(first).paragraph();
    long hash = 0;
    int taken = 0;
    for (int i = first; i < words.size() && taken < WORDS; i++) {
      Word word = words.get(i);
      if (word.paragraph() != paragraph) {
        break;
      }
      if (!word.isMark()) {
        for (int piece : word.pieces()) {
          hash = (hash ^ (piece + 1)) * PRIME;
        }
        taken++;
      }
    }
    return spread(hash);
  }

  private static long spread(long hash) {
    long first = (hash ^ (hash >>> 30)) * FIRST_FACTOR;
    long second = (first ^ (first >>> 27)) * SECOND_FACTOR;
    return second ^ (second >>> 31);
  }
}
