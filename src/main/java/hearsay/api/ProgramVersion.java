package hearsay.api;

import hearsay.text.ProgramFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The version that the build wrote. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** Such as {@code 0.1.0}. */
  public static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(
            ProgramVersion.class.getResourceAsStream("/hearsay/version.properties"))) {
      properties.load(file);
    }
    return properties.getProperty("version", "");
  }

  /** The version, and of what is built between two versions, which jar it is. */
  static String build() {
    try {
      Optional<Path> jar = ProgramFile.path().filter(Files::isRegularFile);
      String made =
          jar.isPresent() ? Files.size(jar.get()) + " " + Files.getLastModifiedTime(jar.get()) : "";
      return number() + " " + made;
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot find itself", e);
    }
  }
}
