package hearsay.annotation;

import hearsay.error.UserException;
import hearsay.output.ExportFile;
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
   * @throws UserException if it holds something else
   */
  static void write(Path file, byte[] bytes) throws UserException {
    new ExportFile(file, List.of(), place -> holds(place, bytes)).write(bytes);
  }

  private static boolean holds(Path file, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false;
    }
  }
}
