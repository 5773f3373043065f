package hearsay.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists that come with the program. */
final class ResourceLines {
  private ResourceLines() {}

  /** The lines of a resource that are neither blank nor comments. */
  static List<String> of(String path) {
    try (InputStream in = Objects.requireNonNull(ResourceLines.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
