package hearsay.check.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Files as platforms want them named: from the folder in which the check ran, where they are below
 * it.
 */
final class Locations {
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private Locations() {}

  /** An absolute path below the current folder becomes a relative one; with {@code /}. */
  static String relative(String file) {
    try {
      Path path = Path.of(file).normalize();
      Path here = Path.of("").toAbsolutePath();
      Path shown = path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
      return shown.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return file;
    }
  }

  /** A URI reference: a relative path as it is, an absolute one with {@code file://} in front. */
  static String uri(String file) {
    String path = relative(file);
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) Byte.toUnsignedInt(b);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
