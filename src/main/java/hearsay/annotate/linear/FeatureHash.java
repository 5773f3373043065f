package hearsay.annotate.linear;

/**
 * The hash of a text that is never put together: each part is added to the hash of what stands
 * before it. FNV-1a with 64 bits (Fowler, Noll, Vo) over UTF-16 units.
 */
final class FeatureHash {
  /** Of the empty text. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private FeatureHash() {}

  static long of(String text) {
    return add(EMPTY, text);
  }

  static long add(long hash, char unit) {
    return (hash ^ unit) * PRIME;
  }

  static long add(long hash, String text) {
    return add(hash, text, 0, text.length());
  }

  static long add(long hash, String text, int from, int to) {
    long result = hash;
    for (int i = from; i < to; i++) {
      result = add(result, text.charAt(i));
    }
    return result;
  }
}
