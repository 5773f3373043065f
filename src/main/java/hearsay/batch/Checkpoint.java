package hearsay.batch;

import hearsay.api.RecordKey;
import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.output.EarlierTexts;
import hearsay.output.OutputGate;
import hearsay.output.OutputPlan;
import hearsay.output.Sink;
import hearsay.output.Targets;
import hearsay.output.TextFolder;
import hearsay.output.Unfinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What makes a run one that can be broken off and resumed: the manifest and the folder of the
 * unfinished. Made before anything is read or written, closed after the rest.
 */
final class Checkpoint implements AutoCloseable {
  private final OutputPlan plan;
  private final OutputGate gate;
  private final Messages messages;
  private final boolean resume;
  private final Manifest manifest;
  private @Nullable Unfinished unfinished;
  private EarlierRun earlier;
  private boolean done;

  private Checkpoint(
      OutputPlan plan, OutputGate gate, Messages messages, boolean resume, RecordKey keys) {
    this.plan = plan;
    this.gate = gate;
    this.messages = messages;
    this.resume = resume;
    this.manifest = new Manifest(gate);
    this.earlier = EarlierRun.none(keys);
  }

  /**
   * Opens the manifests, and reads those of an earlier run where this one resumes it.
   *
   * @param wanted the manifest that the user named; null for none
   * @param resume whether an earlier run is resumed
   */
  static Checkpoint open(
      OutputPlan plan,
      OutputGate gate,
      Messages messages,
      @Nullable Path wanted,
      boolean resume,
      RecordKey keys)
      throws UserException {
    Checkpoint checkpoint = new Checkpoint(plan, gate, messages, resume, keys);
    try {
      checkpoint.take();
      checkpoint.openManifests(wanted, keys);
    } catch (UserException e) {
      checkpoint.close();
      throw e;
    }
    return checkpoint;
  }

  private void take() throws UserException {
    Path folder = plan.unfinished();
    if (resume && (folder == null || plan.isCompressed())) {
      throw new UserException(
          folder == null
              ? "--resume goes on with files; name them with -o"
              : "--resume cannot go on with a compressed file; write it plain, or name a folder");
    }
    if (folder == null) {
      return;
    }
    try {
      gate.pass(
          () -> {
            unfinished = Unfinished.take(folder, resume).orElse(null);
            gate.atEnd(this::breakOff);
          });
    } catch (IOException e) {
      if (resume) {
        throw IoFailure.unwritable(folder, e);
      }
      // Its files may be writable all the same; without the folder they are made beside them.
      unfinished = null;
    }
    if (unfinished == null && resume) {
      throw new UserException(folder + ": another run is at work there; wait for its end");
    }
  }

  private void openManifests(@Nullable Path wanted, RecordKey keys) throws UserException {
    Unfinished folder = unfinished;
    if (folder != null) {
      if (resume) {
        takeIn(wanted, folder);
        earlier = EarlierRun.read(folder.earlierManifests(), plan.earlier(folder), keys);
      }
      manifest.writeTo(folder.place(), folder::nextManifest);
    }
    if (wanted != null) {
      manifest.writeTo(wanted, () -> wanted);
    }
  }

  /** The manifest that the user named is written from its beginning; what it says is kept here. */
  private void takeIn(@Nullable Path wanted, Unfinished folder) throws UserException {
    if (wanted != null && Files.isRegularFile(wanted)) {
      try {
        gate.pass(() -> Files.move(wanted, folder.nextManifest()));
      } catch (IOException e) {
        throw IoFailure.unwritable(wanted, e);
      }
    }
  }

  Manifest manifest() {
    return manifest;
  }

  EarlierRun earlier() {
    return earlier;
  }

  Sink sink(StandardOutput out) throws UserException {
    return plan.open(out, gate, messages, unfinished, resume);
  }

  TextFolder texts(Path folder, Targets targets, EarlierTexts earlierTexts) {
    return new TextFolder(folder, gate, unfinished, targets, earlierTexts);
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
        throw IoFailure.unwritable(folder.place(), e);
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

  /** Leaves what a later run needs, unless this one has come to its end. */
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
