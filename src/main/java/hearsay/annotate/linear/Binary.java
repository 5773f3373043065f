package hearsay.annotate.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the parts of a model's file: each its length first, numbers with the highest byte first.
 */
final class Binary {
  private final ByteBuffer in;

  private Binary(ByteBuffer in) {
    this.in = in;
  }

  /**
   * A file of the program.
   *
   * @throws IllegalStateException if the program lacks it
   */
  static Binary resource(String name) {
    try (InputStream in = Binary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new Binary(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  int[] ints() {
    int[] ints = new int[in.getInt()];
    in.asIntBuffer().get(ints);
    in.position(in.position() + ints.length * Integer.BYTES);
    return ints;
  }

  long[] longs() {
    long[] longs = new long[in.getInt()];
    in.asLongBuffer().get(longs);
    in.position(in.position() + longs.length * Long.BYTES);
    return longs;
  }

  float[] floats() {
    float[] floats = new float[in.getInt()];
    in.asFloatBuffer().get(floats);
    in.position(in.position() + floats.length * Float.BYTES);
    return floats;
  }

  double[] doubles() {
    double[] doubles = new double[in.getInt()];
    in.asDoubleBuffer().get(doubles);
    in.position(in.position() + doubles.length * Double.BYTES);
    return doubles;
  }

  /** Texts without line breaks. */
  List<String> texts() {
    return new String(bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  HashTable table() {
    return HashTable.of(longs(), ints());
  }
}
