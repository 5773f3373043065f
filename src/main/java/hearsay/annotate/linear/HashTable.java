package hearsay.annotate.linear;

import java.util.Arrays;

/**
 * Numbers by the hashes of texts, by open addressing. Immutable. That a text which is not in it is
 * taken for one that is has a chance of one in 10^13.
 */
final class HashTable {
  /** What {@link #get} answers for a hash that is not in the table. */
  static final int ABSENT = -1;

  private final long[] keys;
  private final int[] values;

  private HashTable(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, ABSENT);
  }

  /**
   * Of hashes, and of each the number, 0 or more.
   *
   * @throws IllegalArgumentException if two of the hashes are the same
   */
  static HashTable of(long[] keys, int[] values) {
    int least = keys.length + keys.length * 3 / 4 + 1;
    HashTable table = new HashTable(2 * Integer.highestOneBit(least));
    for (int i = 0; i < keys.length; i++) {
      int slot = table.slot(keys[i]);
      if (table.values[slot] != ABSENT) {
        throw new IllegalArgumentException("two texts have the same hash");
      }
      table.keys[slot] = keys[i];
      table.values[slot] = values[i];
    }
    return table;
  }

  int get(long key) {
    return values[slot(key)];
  }

  boolean contains(long key) {
    return get(key) != ABSENT;
  }

  /** Where the key is, or would be put. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
