package hearsay.cli;

import hearsay.error.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a run one that can be broken off and gone on with: the manifest and the folder of the
 * unfinished. Made before anything is read or written, closed behind the rest.
 */
final class Batch implements AutoCloseable {
  private final OutputPlan plan;
  private final OutputGate gate;
  private final Messages messages;
  private final boolean goOn;
  private final @Nullable Unfinished unfinished;
  private final Manifest manifest;
  private EarlierRun earlier;
  private boolean done;

  private Batch(
      OutputPlan plan,
      OutputGate gate,
      Messages messages,
      boolean goOn,
      @Nullable Unfinished unfinished,
      RecordKey keys) {
    this.plan = plan;
    this.gate = gate;
    this.messages = messages;
    this.goOn = goOn;
    this.unfinished = unfinished;
    this.manifest = new Manifest(gate);
    this.earlier = EarlierRun.none(keys);
  }

  /**
   * Opens the manifests, and reads those of an earlier run where this one goes on with it.
   *
   * @param wanted the manifest that the user named; null for none
   * @param goOn whether to go on with an earlier run
   */
  static Batch open(
      OutputPlan plan,
      OutputGate gate,
      Messages messages,
      @Nullable Path wanted,
      boolean goOn,
      RecordKey keys)
      throws UserException {
    Batch batch = new Batch(plan, gate, messages, goOn, take(plan, goOn), keys);
    try {
      batch.openManifests(wanted, keys);
    } catch (UserException e) {
      batch.close();
      throw e;
    }
    return batch;
  }

  private static @Nullable Unfinished take(OutputPlan plan, boolean goOn) throws UserException {
    Path folder = plan.unfinished();
    if (goOn && (folder == null || plan.isCompressed())) {
      throw new UserException(
          folder == null
              ? "--resume goes on with files; name them with -o"
              : "--resume cannot go on with a compressed file; write it plain, or name a folder");
    }
    if (folder == null) {
      return null;
    }
    try {
      Unfinished taken = Unfinished.take(folder, goOn).orElse(null);
      if (taken == null && goOn) {
        throw new UserException(folder + ": another run is at work there; wait for its end");
      }
      return taken;
    } catch (IOException e) {
      if (goOn) {
        throw WholeFile.unwritable(folder, e);
      }
      // Its files may be writable all the same; without the folder they are made beside them.
      return null;
    }
  }

  private void openManifests(@Nullable Path wanted, RecordKey keys) throws UserException {
    Unfinished folder = unfinished;
    if (folder == null) {
      if (wanted != null) {
        manifest.writeTo(wanted);
      }
      return;
    }
    try {
      if (goOn) {
        if (wanted != null && Files.isRegularFile(wanted)) {
          // Taken in, since the manifest is written from its beginning.
          Files.move(wanted, folder.nextManifest());
        }
        List<Path> manifests = new ArrayList<>(folder.earlierManifests());
        earlier = EarlierRun.read(manifests, plan.earlier(folder), keys);
      }
      manifest.writeTo(folder.nextManifest());
      if (wanted != null) {
        manifest.writeTo(wanted);
      }
    } catch (IOException e) {
      throw WholeFile.unwritable(wanted == null ? Path.of(Unfinished.NAME) : wanted, e);
    }
    gate.atEnd(this::breakOff);
  }

  Manifest manifest() {
    return manifest;
  }

  EarlierRun earlier() {
    return earlier;
  }

  Sink sink(StandardOutput out) throws UserException {
    return plan.open(out, gate, messages, unfinished, goOn);
  }

  TextFolder texts(Path folder) {
    return new TextFolder(folder, gate, unfinished);
  }

  /** The run has come to its end. */
  void finish() throws UserException {
    done = true;
    manifest.close();
    Unfinished folder = unfinished;
    if (folder != null) {
      try {
        gate.pass(folder::end);
      } catch (IOException e) {
        throw WholeFile.unwritable(Path.of(Unfinished.NAME), e);
      }
    }
  }

  private void breakOff() throws IOException {
    done = true;
    manifest.close();
    if (unfinished != null && unfinished.leave()) {
      messages.note("broken off; the same command with --resume goes on from here");
    }
  }

  /** Leaves behind what a later run needs, unless this one has come to its end. */
  @Override
  public void close() {
    if (!done) {
      try {
        gate.pass(this::breakOff);
        if (unfinished != null) {
          unfinished.close();
        }
      } catch (IOException e) {
        // What led here has been told; a later run takes what it finds.
        return;
      }
    }
  }
}
