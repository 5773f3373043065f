package hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists that come with the program. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines of a resource in UTF-8 that are neither blank nor comments ({@code #}).
   *
   * @param beside the class in whose package the resource is, unless its path begins with a slash
   */
  public static List<String> of(Class<?> beside, String path) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
