package hearsay.annotation;

import hearsay.error.UserException;
import hearsay.output.ExportFile;
import hearsay.output.SafePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Files that people may work on: none is written over another. */
final class UnchangedFile {
  private UnchangedFile() {}

  /**
   * Writes a file, or leaves it where it holds the same.
   *
   * @param folder that it is below; no link there is followed
   * @throws UserException if it holds something else
   */
  static void write(Path folder, Path file, byte[] bytes) throws UserException {
    new ExportFile(file, List.of(), place -> holds(place, bytes), folder).write(bytes);
  }

  /**
   * Where the files of an article are: as its {@code doc} tells, or where another article's files
   * or folders are in the way, in the folder itself.
   *
   * @param endings of all files of the article
   * @param ending of the one that is meant
   */
  static Path of(Path folder, String doc, List<String> endings, String ending) {
    boolean blocked =
        endings.stream().anyMatch(one -> isBlocked(folder, SafePath.below(folder, doc, one)));
    return blocked ? SafePath.flat(folder, doc, ending) : SafePath.below(folder, doc, ending);
  }

  private static boolean isBlocked(Path folder, Path file) {
    boolean blocked = Files.isDirectory(file);
    for (Path at = file.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
      blocked |= Files.isRegularFile(at);
    }
    return blocked;
  }

  private static boolean holds(Path file, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false;
    }
  }
}
