package hearsay.output;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: it is written under a hidden name beside its place and
 * moved there at the end. What exists and is no file ({@code /dev/null}, a named pipe) is written
 * to as it is. A name in {@code .gz} is compressed.
 */
public final class WholeFile {
  private final OutputGate gate;
  private final Path target;
  private final Path written;
  private final OutputStream out;
  private final boolean keptUnfinished;

  private WholeFile(
      OutputGate gate, Path target, Path written, OutputStream out, boolean keptUnfinished) {
    this.gate = gate;
    this.target = target;
    this.written = written;
    this.out = out;
    this.keptUnfinished = keptUnfinished;
  }

  /** A place where files are written until they are complete. */
  @FunctionalInterface
  public interface Place {
    Path get() throws IOException;
  }

  /**
   * A file whose unfinished part stays where it is written, should the run be broken off. A
   * symbolic link stays one: the file that it names is replaced.
   *
   * @param unfinished where it is written; null for beside its place, and for nothing to stay
   */
  static WholeFile create(OutputGate gate, Path target, @Nullable Place unfinished)
      throws UserException {
    try {
      Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      if (unfinished == null && !isDirect(place)) {
        Leftovers.removeBeside(place);
      }
      return make(gate, place, isDirect(place), unfinished);
    } catch (IOException e) {
      throw IoFailure.unwritable(target, e);
    }
  }

  /**
   * A file below a folder that may have been filled by others: none of the folders between is a
   * symbolic link, which could lead elsewhere, and where the file is one, the link is replaced.
   */
  static WholeFile below(Path folder, OutputGate gate, Path target, @Nullable Place unfinished)
      throws UserException {
    try {
      for (Path at = target.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
        if (Files.isSymbolicLink(at)) {
          throw new FileSystemException(
              at.toString(), null, at.getFileName() + " is a link, which is not followed");
        }
      }
      Path place = target.toAbsolutePath();
      return make(gate, place, isDirect(place) && !Files.isSymbolicLink(place), unfinished);
    } catch (IOException e) {
      throw IoFailure.unwritable(target, e);
    }
  }

  private static WholeFile make(
      OutputGate gate, Path place, boolean direct, @Nullable Place unfinished) throws IOException {
    WholeFile[] made = new WholeFile[1];
    gate.pass(() -> made[0] = direct ? direct(gate, place) : open(gate, place, unfinished));
    return made[0];
  }

  private static WholeFile direct(OutputGate gate, Path place) throws IOException {
    OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE);
    return new WholeFile(gate, place, place, bytes(place, out), false);
  }

  /** Whether it exists and is no file, so that what is written there cannot be taken back. */
  static boolean isDirect(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place);
  }

  private static WholeFile open(OutputGate gate, Path place, @Nullable Place unfinished)
      throws IOException {
    Path folder = place.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path written;
    if (unfinished == null) {
      written = Leftovers.own(place);
      Files.deleteIfExists(written);
      gate.began(written);
    } else {
      written = unfinished.get();
    }
    // Never through a link that someone has put there.
    OutputStream out = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW);
    return new WholeFile(gate, place, written, bytes(place, out), unfinished != null);
  }

  private static OutputStream bytes(Path place, OutputStream file) throws IOException {
    OutputStream bytes = new BufferedOutputStream(file, 1 << 16);
    return place.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
  }

  /** Lines that are in the file from now on, should it stay unfinished. */
  void write(byte[] bytes) throws UserException {
    change(
        () -> {
          out.write(bytes);
          if (keptUnfinished) {
            out.flush();
          }
        });
  }

  /** What is written to, for a writer of its own; it is not closed by that. */
  OutputStream stream() {
    return out;
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

  /** Breaks off: the unfinished part stays where a later run finds it, else nothing does. */
  void leave() {
    if (!keptUnfinished) {
      abandon();
      return;
    }
    try {
      gate.pass(out::close);
    } catch (IOException e) {
      // As in abandon; what a later run finds cut short it does not take.
      return;
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
      leave();
      throw IoFailure.unwritable(target, e);
    }
  }
}
