package hearsay.annotate.organization;

import hearsay.text.FeatureHash;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;

/**
 * A Bloom filter: a set of many names in sixteen bits for each. It always knows a name that was put
 * in, and takes about one in two thousand others for one of them. Immutable.
 */
final class BloomFilter {
  private static final int BITS_FOR_EACH = 16;
  private static final int PROBES = 11;

  private final long[] bits;

  private BloomFilter(long[] bits) {
    this.bits = bits;
  }

  static BloomFilter of(Collection<String> names) {
    BloomFilter filter = new BloomFilter(new long[names.size() * BITS_FOR_EACH / Long.SIZE + 1]);
    for (String name : names) {
      long hash = hash(name);
      for (int probe = 0; probe < PROBES; probe++) {
        long bit = filter.bit(hash, probe);
        filter.bits[(int) (bit / Long.SIZE)] |= 1L << (bit % Long.SIZE);
      }
    }
    return filter;
  }

  /**
   * The filter in a resource, as {@link #write} has written it.
   *
   * @param path beside this class
   */
  static BloomFilter read(String path) {
    try (InputStream in =
        Objects.requireNonNull(BloomFilter.class.getResourceAsStream(path), path)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      long[] bits = new long[bytes.remaining() / Long.BYTES];
      bytes.asLongBuffer().get(bits);
      return new BloomFilter(bits);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Writes the bits as 64-bit numbers, the highest byte first. */
  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    for (long some : bits) {
      data.writeLong(some);
    }
    data.flush();
  }

  boolean mayContain(String name) {
    long hash = hash(name);
    for (int probe = 0; probe < PROBES; probe++) {
      long bit = bit(hash, probe);
      if ((bits[(int) (bit / Long.SIZE)] >>> (bit % Long.SIZE) & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private long bit(long hash, int probe) {
    long step = (hash >>> Integer.SIZE) | 1;
    return Long.remainderUnsigned(hash + probe * step, (long) bits.length * Long.SIZE);
  }

  /** FNV-1a of the name in UTF-8, its bits mixed once more. */
  private static long hash(String name) {
    long hash = FeatureHash.EMPTY;
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      hash = FeatureHash.add(hash, (char) (unit & 0xff));
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}
