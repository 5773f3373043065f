package hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files beside the outputs to which links in the outputs lead, from where a run writes: through
 * none of them may it write.
 */
final class OutsideFiles {
  /** What a run may write over where it stands in its own folder. */
  private static final String RECORD = "{\"schema\":2,\"doc\":\"outside\"}\n";

  private final Path folder;

  OutsideFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes one, and a link to it.
   *
   * @param output a folder that a run writes to
   * @param name of a file that it will have below it
   */
  void link(Path output, String name) throws IOException {
    Path link = output.resolve(name);
    Path file = folder.resolve(output.getFileName() + "-" + link.getFileName());
    Files.createDirectories(folder);
    Files.createDirectories(link.getParent());
    Files.writeString(file, RECORD, StandardCharsets.UTF_8);
    Files.createSymbolicLink(link, file.toAbsolutePath());
  }

  /** Sentences on those that are not as they were. */
  List<String> changed() throws IOException {
    List<String> changed = new ArrayList<>();
    if (Files.exists(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          if (!Files.readString(file, StandardCharsets.UTF_8).equals(RECORD)) {
            changed.add("written through a link: " + file);
          }
        }
      }
    }
    return changed;
  }
}
