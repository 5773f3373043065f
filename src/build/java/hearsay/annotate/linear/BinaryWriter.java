package hearsay.annotate.linear;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what {@link Binary} reads. */
final class BinaryWriter implements Closeable {
  private final DataOutputStream out;

  BinaryWriter(Path file) throws IOException {
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void ints(int[] ints) throws IOException {
    out.writeInt(ints.length);
    for (int value : ints) {
      out.writeInt(value);
    }
  }

  private void longs(long[] longs) throws IOException {
    out.writeInt(longs.length);
    for (long value : longs) {
      out.writeLong(value);
    }
  }

  void floats(float[] floats) throws IOException {
    out.writeInt(floats.length);
    for (float value : floats) {
      out.writeFloat(value);
    }
  }

  void doubles(double[] doubles) throws IOException {
    out.writeInt(doubles.length);
    for (double value : doubles) {
      out.writeDouble(value);
    }
  }

  /**
   * Hashes, and of each its number, in the order of the places that they will have in a {@link
   * HashTable}: so it is filled from one end to the other, and not here and there in memory.
   */
  void table(long[] keys, int[] values) throws IOException {
    int[] order =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> HashTable.place(keys[i], keys.length)))
            .mapToInt(Integer::intValue)
            .toArray();
    longs(IntStream.of(order).mapToLong(i -> keys[i]).toArray());
    ints(IntStream.of(order).map(i -> values[i]).toArray());
  }

  void texts(List<String> texts) throws IOException {
    bytes(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
