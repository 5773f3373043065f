package hearsay.output;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file that is made of records and holds none: it appears whole or not at all, and never in the
 * place of what is read, or of something else.
 *
 * @param file where it goes
 * @param inputs the files that it is made of
 * @param mine whether what is at a place now is such a file, which is written anew
 * @param folder that it is below, where no link is followed; null for a file that was named
 */
public record ExportFile(
    Path file, List<Path> inputs, Predicate<Path> mine, @Nullable Path folder) {

  /** One that was named itself. */
  public ExportFile(Path file, List<Path> inputs, Predicate<Path> mine) {
    this(file, inputs, mine, null);
  }

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it.
     *
     * @return an exit status
     */
    int to(OutputStream out) throws IOException, UserException;
  }

  /** Whether there is something at the place, which would be written anew. */
  public boolean isThere() {
    return !ExistingFile.isNone(file);
  }

  /**
   * Writes the file.
   *
   * @return what the content's writer returned
   * @throws UserException if it cannot be written, or something would be lost by it
   */
  public int write(Content content) throws UserException {
    return write(content, () -> true);
  }

  /**
   * Writes the file if, when its content has been made, that is still wanted; else all stays as it
   * was.
   */
  public int write(Content content, BooleanSupplier wanted) throws UserException {
    refuse();
    try (OutputGate gate = new OutputGate()) {
      WholeFile whole =
          folder == null
              ? WholeFile.create(gate, file, null)
              : WholeFile.below(folder, gate, file, null);
      boolean done = false;
      try {
        int status = content.to(whole.stream());
        if (wanted.getAsBoolean()) {
          whole.commit();
          done = true;
        }
        return status;
      } catch (IOException e) {
        throw IoFailure.unwritable(file, e);
      } finally {
        if (!done) {
          whole.abandon();
        }
      }
    }
  }

  /** Writes the file. */
  public void write(byte[] bytes) throws UserException {
    write(
        out -> {
          out.write(bytes);
          return 0;
        });
  }

  /**
   * Sees to it before the content is there.
   *
   * @throws UserException if something would be lost
   */
  public void refuse() throws UserException {
    Targets targets = new Targets();
    inputs.forEach(input -> targets.keep(input, "an input"));
    targets.write(file, "a file of the run", "name another output with -o");
    if (!ExistingFile.isNone(file) && !mine.test(file)) {
      throw new UserException(
          Printable.of(file.toString())
              + ": holds something else than what is written there; delete it first, or name"
              + " another output with -o");
    }
  }
}
