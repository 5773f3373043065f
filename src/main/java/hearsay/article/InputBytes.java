package hearsay.article;

import hearsay.text.Unpacked;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an input, decompressed, see {@link Unpacked}. */
final class InputBytes {
  private InputBytes() {}

  /** A stream that can go back by marks. Closing it closes the file, but not standard input. */
  static BufferedInputStream open(Input input, InputStream standardInput) throws IOException {
    Path path = input.path();
    return path == null ? Unpacked.of(new Unclosed(standardInput)) : Unpacked.file(path);
  }

  /** Whether a file is compressed as a whole. */
  static boolean isPacked(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == 0x1F && in.read() == 0x8B;
    }
  }

  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
