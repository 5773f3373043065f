package hearsay.cli;

import hearsay.error.UserException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears whole or not at all: it is written under a hidden name beside its place and
 * moved there at the end. What exists and is no file ({@code /dev/null}, a named pipe) is written
 * to as it is. A name in {@code .gz} is compressed.
 */
final class WholeFile {
  private final OutputGate gate;
  private final Path target;
  private final Path written;
  private final OutputStream out;

  private WholeFile(OutputGate gate, Path target, Path written, OutputStream out) {
    this.gate = gate;
    this.target = target;
    this.written = written;
    this.out = out;
  }

  static WholeFile create(OutputGate gate, Path target) throws UserException {
    try {
      // A symbolic link stays one: the file that it names is replaced.
      Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      boolean direct = Files.exists(place) && !Files.isRegularFile(place);
      Path beside =
          direct
              ? place
              : place.resolveSibling(
                  "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
      WholeFile[] made = new WholeFile[1];
      gate.pass(() -> made[0] = open(gate, place, beside));
      return made[0];
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private static WholeFile open(OutputGate gate, Path place, Path beside) throws IOException {
    OutputStream file;
    if (beside.equals(place)) {
      file = Files.newOutputStream(place, StandardOpenOption.WRITE);
    } else {
      Path folder = place.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      gate.began(beside);
      file = Files.newOutputStream(beside);
    }
    String name = place.toString();
    OutputStream bytes = new BufferedOutputStream(file, 1 << 16);
    return new WholeFile(
        gate, place, beside, name.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes);
  }

  void write(byte[] bytes) throws UserException {
    change(() -> out.write(bytes));
  }

  /** Closes the file and puts it into its place. */
  void commit() throws UserException {
    change(
        () -> {
          out.close();
          if (!written.equals(target)) {
            move();
            gate.ended(written);
          }
        });
  }

  private void move() throws IOException {
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves the place as it was. */
  void abandon() {
    try {
      gate.pass(
          () -> {
            try (OutputStream closing = out) {
              closing.flush();
            } finally {
              if (!written.equals(target)) {
                Files.deleteIfExists(written);
                gate.ended(written);
              }
            }
          });
    } catch (IOException e) {
      // The disk is full or gone, and the user has been told by what led here; the file is deleted
      // all the same.
      return;
    }
  }

  private void change(OutputGate.Write write) throws UserException {
    try {
      gate.pass(write);
    } catch (IOException e) {
      abandon();
      throw unwritable(target, e);
    }
  }

  private static UserException unwritable(Path target, IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new UserException(target + ": cannot be written: " + why, e);
  }
}
