package hearsay.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Names of a list by their words, in any case: by a hash of each name, and a Bloom filter of their
 * beginnings, so that a million names take some 30 bytes each. Names are numbered from 0 in the
 * order in which they are added.
 */
final class NameTable {
  private static final int ABSENT = -1;
  private static final int FIRST_SIZE = 1 << 10;
  private static final int LARGEST_FILTER = 1 << 24;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** The hash of no words. */
  static final long START = 1;

  // Open addressing; a hash of 0 is a free place. The first name of that hash.
  private long[] hashes;
  private int[] firsts;
  private int used;
  // By the name's number: the next one of the same hash, or ABSENT.
  private int[] nexts;
  private int names;
  // Two bits of it for each beginning of a name.
  private final long[] beginnings;

  /**
   * @param length of all names together, in characters, about: it decides the filter's size, and
   *     with that how often {@link #begins} is wrong
   * @param names how many there will be, about, so that little has to be moved
   */
  NameTable(int length, int names) {
    int size = Math.max(FIRST_SIZE, 2 * Integer.highestOneBit(2 * names + 1));
    hashes = new long[size];
    firsts = new int[size];
    nexts = new int[Math.max(FIRST_SIZE, names)];
    beginnings =
        new long[Integer.highestOneBit(Math.min(Math.max(length / 16, 16), LARGEST_FILTER))];
  }

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

  /**
   * Adds a name, unless one of those with its hash is the same.
   *
   * @return whether it was added
   */
  boolean add(List<ListWords.Word> words, IntPredicate same) {
    long hash = START;
    for (ListWords.Word word : words) {
      hash = hash(hash, word.text());
      beginnings[slot(hash)] |= bits(hash);
    }
    int place = enter(hash);
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

  /** Whether a name begins with words of this hash, or is they: false is certain, true is not. */
  boolean begins(long hash) {
    long bits = bits(hash);
    return (beginnings[slot(hash)] & bits) == bits;
  }

  private int slot(long hash) {
    return (int) (hash >>> 12) & beginnings.length - 1;
  }

  private static long bits(long hash) {
    return 1L << hash | 1L << (hash >>> 6);
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
