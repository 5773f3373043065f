package hearsay.text;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where the program itself is. */
public final class ProgramFile {
  private ProgramFile() {}

  /** The jar or folder that its classes are in; none where they are in no file. */
  public static Optional<Path> path() {
    CodeSource source = ProgramFile.class.getProtectionDomain().getCodeSource();
    try {
      return source == null || !source.getLocation().getProtocol().equals("file")
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
