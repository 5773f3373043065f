package hearsay.batch;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.jsonl.ManifestEntry;
import hearsay.jsonl.ManifestLine;
import hearsay.output.OutputGate;
import hearsay.output.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each article what became of it, a line as soon as it is known: for the user, and for a
 * later run that resumes this one.
 */
final class Manifest implements AutoCloseable {
  private record File(Path path, OutputStream out) {}

  private final List<File> files = new ArrayList<>();
  private final OutputGate gate;

  Manifest(OutputGate gate) {
    this.gate = gate;
  }

  /**
   * Writes to this file as well, from its beginning.
   *
   * @param name for messages
   */
  void writeTo(Path name, WholeFile.Place place) throws UserException {
    try {
      gate.pass(() -> open(place.get()));
    } catch (IOException e) {
      throw IoFailure.unwritable(name, e);
    }
  }

  private void open(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // Not buffered: a line is there, or it is not.
    files.add(new File(path, Files.newOutputStream(path)));
  }

  void add(ManifestEntry entry) throws UserException {
    byte[] line = ManifestLine.of(entry);
    for (File file : files) {
      try {
        gate.pass(() -> file.out().write(line));
      } catch (IOException e) {
        throw IoFailure.unwritable(file.path(), e);
      }
    }
  }

  @Override
  public void close() {
    for (File file : files) {
      try {
        file.out().close();
      } catch (IOException e) {
        // Each line has been written; a failure to write has been told.
      }
    }
  }
}
