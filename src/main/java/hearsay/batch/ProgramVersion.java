package hearsay.batch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
      Path jar =
          Path.of(ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String made =
          Files.isRegularFile(jar) ? Files.size(jar) + " " + Files.getLastModifiedTime(jar) : "";
      return number() + " " + made;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot find itself", e);
    }
  }
}
