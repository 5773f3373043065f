package hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    return new String[] {Program.NAME + " " + number()};
  }

  /** Such as {@code 0.1.0}. */
  static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Version.class.getResourceAsStream("/hearsay/version.properties"))) {
      properties.load(file);
    }
    return properties.getProperty("version", "");
  }

  /** The version, and of what is built between two versions, which jar it is. */
  static String build() {
    try {
      Path jar = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String made =
          Files.isRegularFile(jar) ? Files.size(jar) + " " + Files.getLastModifiedTime(jar) : "";
      return number() + " " + made;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot find itself", e);
    }
  }
}
