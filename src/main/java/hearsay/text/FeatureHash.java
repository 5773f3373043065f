package hearsay.text;

/**
 * The hash of a text that is never put together: each part is added to the hash of what stands
 * before it. FNV-1a with 64 bits (Fowler, Noll, Vo), over UTF-16 units or whatever units are added.
 */
public final class FeatureHash {
  /** Of the empty text. */
  public static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private FeatureHash() {}

  /** Of a whole text. */
  public static long of(String text) {
    return add(EMPTY, text);
  }

  /** With a unit more. */
  public static long add(long hash, char unit) {
    return (hash ^ unit) * PRIME;
  }

  /** With a text more. */
  public static long add(long hash, String text) {
    return add(hash, text, 0, text.length());
  }

  /** With units more. */
  public static long add(long hash, char[] units) {
    long result = hash;
    for (char unit : units) {
      result = add(result, unit);
    }
    return result;
  }

  /** With a piece of a text more, from one UTF-16 unit up to another. */
  public static long add(long hash, String text, int from, int to) {
    long result = hash;
    for (int i = from; i < to; i++) {
      result = add(result, text.charAt(i));
    }
    return result;
  }
}
