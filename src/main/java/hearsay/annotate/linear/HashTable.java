package hearsay.annotate.linear;

/**
 * Numbers by the hashes of texts, by open addressing. Immutable. That a text which is not in it is
 * taken for one that is has a chance of one in 10^13.
 */
final class HashTable {
  /** What {@link #get} answers for a hash that is not in the table. */
  static final int ABSENT = -1;

  /** Where no key is. */
  private static final long EMPTY = 0;

  private final long[] keys;
  private final int[] values;

  private HashTable(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
  }

  /**
   * Of hashes, and of each the number, 0 or more.
   *
   * @throws IllegalArgumentException if two of the hashes are the same
   */
  static HashTable of(long[] keys, int[] values) {
    HashTable table = new HashTable(capacity(keys.length));
    for (int i = 0; i < keys.length; i++) {
      long key = filled(keys[i]);
      int slot = table.slot(key);
      if (table.keys[slot] != EMPTY) {
        throw new IllegalArgumentException("two texts have the same hash");
      }
      table.keys[slot] = key;
      table.values[slot] = values[i];
    }
    return table;
  }

  private static int capacity(int entries) {
    return 2 * Integer.highestOneBit(entries + entries * 3 / 4 + 1);
  }

  /** Where a key is put in a table of so many entries, if no other is there. */
  static int place(long key, int entries) {
    return place(filled(key)) & capacity(entries) - 1;
  }

  private static int place(long filled) {
    return (int) (filled ^ filled >>> 32);
  }

  int get(long key) {
    int slot = slot(filled(key));
    return keys[slot] == EMPTY ? ABSENT : values[slot];
  }

  boolean contains(long key) {
    return keys[slot(filled(key))] != EMPTY;
  }

  private static long filled(long key) {
    return key == EMPTY ? 1 : key;
  }

  /** Where the key is, or would be put. Most are not there, so the values are left alone. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = place(key) & mask;
    while (keys[slot] != key && keys[slot] != EMPTY) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
