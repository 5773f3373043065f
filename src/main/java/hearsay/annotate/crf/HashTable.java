package hearsay.annotate.crf;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Numbers by the hashes of texts, by open addressing. Immutable. A text that is not in it is taken
 * for one that is once in 10^13 times or so.
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
   * @param keys hashes
   * @param values of each hash, 0 or more
   * @throws IllegalArgumentException if two of the hashes are the same
   */
  static HashTable of(long[] keys, int[] values) {
    HashTable table = new HashTable(Integer.highestOneBit(Math.max(keys.length, 1)) * 4);
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

  /** Reads what {@link #write} has written. */
  static HashTable read(ByteBuffer in) {
    int count = in.getInt();
    long[] keys = new long[count];
    int[] values = new int[count];
    in.asLongBuffer().get(keys);
    in.position(in.position() + count * Long.BYTES);
    in.asIntBuffer().get(values);
    in.position(in.position() + count * Integer.BYTES);
    return of(keys, values);
  }

  /** How many bytes {@link #write} writes. */
  static int size(int count) {
    return Integer.BYTES + count * (Long.BYTES + Integer.BYTES);
  }

  static void write(long[] keys, int[] values, ByteBuffer out) {
    out.putInt(keys.length);
    for (long key : keys) {
      out.putLong(key);
    }
    for (int value : values) {
      out.putInt(value);
    }
  }
}
