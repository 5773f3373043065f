package hearsay.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the bytes at hand, for what reads files alone. */
final class FuzzFile {
  private final Path path;

  FuzzFile(String ending) {
    try {
      path = Files.createTempFile("hearsay-fuzz", ending);
      path.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path with(byte[] bytes) {
    try {
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
