package hearsay.output;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A single file of a command's, which appears whole or not at all. */
public final class ReplacedFile {
  private ReplacedFile() {}

  /** What is written; the stream is closed by others. */
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException, UserException;
  }

  /**
   * Writes a file beside its place, and moves it there at the end. What exists and is no file
   * ({@code /dev/null}, a named pipe) is written to as it is.
   */
  public static void write(Path file, Body body) throws UserException {
    if (WholeFile.isDirect(file)) {
      writeTo(file, file, body);
      return;
    }
    Path beside =
        file.toAbsolutePath()
            .resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      writeTo(beside, file, body);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw IoFailure.unwritable(file, e);
    } finally {
      delete(beside);
    }
  }

  private static void writeTo(Path place, Path named, Body body) throws UserException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place), 1 << 16)) {
      body.writeTo(out);
    } catch (IOException e) {
      throw IoFailure.unwritable(named, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What led here has been told.
      return;
    }
  }
}
