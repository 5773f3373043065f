package hearsay.jsonl;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the files of records below a folder. */
public final class RecordFiles {
  private RecordFiles() {}

  /**
   * The regular files that a predicate wants, in the order of their paths; links to folders are not
   * followed.
   *
   * @throws UserException if the folder or one below it cannot be read
   */
  public static List<Path> below(Path folder, Predicate<Path> wanted) throws UserException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(wanted).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw IoFailure.unreadable(folder, e);
    } catch (UncheckedIOException e) {
      throw IoFailure.unreadable(folder, Objects.requireNonNull(e.getCause()));
    }
  }
}
