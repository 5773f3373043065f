package hearsay.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Names of a list by their words, in any case: by a hash of each beginning of a name, so that a
 * million names take some hundred bytes each and no more. Names are numbered from 0 in the order in
 * which they are added.
 */
final class NameTable {
  private static final int ABSENT = -1;
  private static final int FIRST_SIZE = 1 << 10;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** The hash of no words. */
  static final long START = 1;

  // Open addressing; a hash of 0 is a free place. The first name that ends there, or ABSENT.
  private long[] hashes = new long[FIRST_SIZE];
  private int[] firsts = new int[FIRST_SIZE];
  private int used;
  // By the name's number: the next one of the same hash, or ABSENT.
  private int[] nexts = new int[FIRST_SIZE];
  private int names;

  boolean isEmpty() {
    return names == 0;
  }

  /** The hash of words, one more of them than {@code before} has. */
  static long hash(long before, String word) {
    long hash = before + FACTOR;
    String folded = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }

  /** Adds a name, unless one of those with its hash is the same. */
  boolean add(List<String> words, IntPredicate same) {
    long hash = START;
    int place = 0;
    for (String word : words) {
      hash = hash(hash, word);
      place = enter(hash);
    }
    int last = ABSENT;
    for (int at = firsts[place]; at != ABSENT; at = nexts[at]) {
      if (same.test(at)) {
        return false;
      }
      last = at;
    }
    if (names == nexts.length) {
      nexts = Arrays.copyOf(nexts, 2 * names);
    }
    nexts[names] = ABSENT;
    if (last == ABSENT) {
      firsts[place] = names;
    } else {
      nexts[last] = names;
    }
    names++;
    return true;
  }

  /** Whether a name begins, or ends, with words of this hash. */
  boolean begins(long hash) {
    return hashes[place(hash)] != 0;
  }

  /** The first name in the list's order that has this hash and is wanted; -1 for none. */
  int first(long hash, IntPredicate wanted) {
    int place = place(hash);
    for (int at = hashes[place] == 0 ? ABSENT : firsts[place]; at != ABSENT; at = nexts[at]) {
      if (wanted.test(at)) {
        return at;
      }
    }
    return ABSENT;
  }

  private int enter(long hash) {
    if (2 * (used + 1) > hashes.length) {
      grow();
    }
    int place = place(hash);
    if (hashes[place] == 0) {
      hashes[place] = hash;
      firsts[place] = ABSENT;
      used++;
    }
    return place;
  }

  private void grow() {
    long[] hashesBefore = hashes;
    int[] firstsBefore = firsts;
    hashes = new long[2 * hashesBefore.length];
    firsts = new int[hashes.length];
    for (int i = 0; i < hashesBefore.length; i++) {
      if (hashesBefore[i] != 0) {
        int place = place(hashesBefore[i]);
        hashes[place] = hashesBefore[i];
        firsts[place] = firstsBefore[i];
      }
    }
  }

  /** Where a hash is, or would be. */
  private int place(long hash) {
    int mask = hashes.length - 1;
    int place = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
