package hearsay.output;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file of records. In a run that resumes an earlier one it is written only from where it becomes
 * another than it was: one that stays the same is not touched.
 */
final class RecordFile {
  private final @Nullable Path folder;
  private final Path target;
  private final String name;
  private final OutputGate gate;
  private final @Nullable Unfinished unfinished;
  private @Nullable WholeFile file;
  private @Nullable InputStream before;
  private long same;

  /**
   * A file of records.
   *
   * @param folder that it is below; null for a file that was named
   * @param name of the file in the folder of the unfinished
   * @param unfinished null where nothing is to be left of an unfinished file
   * @param compare whether to leave untouched what stays the same
   */
  RecordFile(
      @Nullable Path folder,
      Path target,
      String name,
      OutputGate gate,
      @Nullable Unfinished unfinished,
      boolean compare)
      throws UserException {
    this.folder = folder;
    this.target = target;
    this.name = name;
    this.gate = gate;
    this.unfinished = unfinished;
    if (compare && Files.isRegularFile(target)) {
      try {
        before = new BufferedInputStream(Files.newInputStream(target), 1 << 16);
      } catch (IOException e) {
        // What cannot be read can perhaps be replaced.
        before = null;
      }
    }
    if (before == null) {
      file = create();
    }
  }

  private WholeFile create() throws UserException {
    Unfinished notDone = unfinished;
    WholeFile.Place place = notDone == null ? null : () -> notDone.next(name);
    return folder == null
        ? WholeFile.create(gate, target, place)
        : WholeFile.below(folder, gate, target, place);
  }

  void write(byte[] lines) throws UserException {
    if (before != null) {
      if (isNext(before, lines)) {
        same += lines.length;
        return;
      }
      changed();
    }
    if (file != null) {
      file.write(lines);
    }
  }

  private static boolean isNext(InputStream before, byte[] lines) {
    try {
      return Arrays.equals(before.readNBytes(lines.length), lines);
    } catch (IOException e) {
      return false;
    }
  }

  /** From here on the file is another. */
  private void changed() throws UserException {
    closeBefore();
    WholeFile made = create();
    file = made;
    try (InputStream in = Files.newInputStream(target)) {
      byte[] buffer = new byte[1 << 16];
      for (long left = same; left > 0; ) {
        int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
        if (read == 0) {
          throw new IOException("it was changed while it was read");
        }
        made.write(Arrays.copyOf(buffer, read));
        left -= read;
      }
    } catch (IOException e) {
      throw IoFailure.unwritable(target, e);
    }
  }

  /** All records are written: the file takes its place. */
  void commit() throws UserException {
    if (before != null) {
      if (isAtEnd(before)) {
        closeBefore();
        dropEarlier();
        return;
      }
      changed();
    }
    if (file != null) {
      file.commit();
      dropEarlier();
    }
  }

  private static boolean isAtEnd(InputStream before) {
    try {
      return before.read() < 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void dropEarlier() throws UserException {
    Unfinished notDone = unfinished;
    if (notDone != null) {
      try {
        gate.pass(() -> notDone.drop(name));
      } catch (IOException e) {
        throw IoFailure.unwritable(target, e);
      }
    }
  }

  /** Leaves the place as it was. */
  void abandon() {
    closeBefore();
    if (file != null) {
      file.abandon();
    }
  }

  /** Leaves the place as it was, and what there is for a later run. */
  void leave() {
    closeBefore();
    if (file != null) {
      file.leave();
    }
  }

  private void closeBefore() {
    if (before != null) {
      try {
        before.close();
      } catch (IOException e) {
        // It was only read.
        before = null;
      }
      before = null;
    }
  }
}
