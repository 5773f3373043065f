package hearsay.check.corpus;

import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.output.OutputGate;
import hearsay.output.OutputPlan;
import hearsay.output.Sink;
import hearsay.output.Unfinished;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code --update} writes claims: what is not complete is kept apart, as {@code extract}
 * does, so that whatever a killed run leaves is in one place and gone after the next. What an
 * {@code extract} that was broken off has left there stays.
 */
final class UpdateFolder implements AutoCloseable {
  private final @Nullable OutputPlan output;
  private final OutputGate gate;
  private final @Nullable Unfinished unfinished;

  private UpdateFolder(
      @Nullable OutputPlan output, OutputGate gate, @Nullable Unfinished unfinished) {
    this.output = output;
    this.gate = gate;
    this.unfinished = unfinished;
  }

  /**
   * Takes the place.
   *
   * @param output null for nothing to write
   */
  static UpdateFolder of(@Nullable OutputPlan output, OutputGate gate) throws UserException {
    Path folder = output == null ? null : output.unfinished();
    if (folder == null) {
      return new UpdateFolder(output, gate, null);
    }
    try {
      Unfinished[] taken = new Unfinished[1];
      gate.pass(
          () -> {
            taken[0] = Unfinished.take(folder, true).orElse(null);
            gate.atEnd(() -> leave(taken[0]));
          });
      return new UpdateFolder(output, gate, taken[0]);
    } catch (IOException e) {
      throw IoFailure.unwritable(folder, e);
    }
  }

  /** Opens the claims' files; null where nothing is written. */
  @Nullable Sink sink(StandardOutput out, Messages messages) throws UserException {
    return output == null ? null : output.open(out, gate, messages, unfinished, false);
  }

  private static void leave(@Nullable Unfinished unfinished) throws IOException {
    if (unfinished != null && unfinished.leave()) {
      unfinished.close();
    }
  }

  @Override
  public void close() throws UserException {
    try {
      gate.pass(() -> leave(unfinished));
    } catch (IOException e) {
      throw IoFailure.unwritable("what is not finished", e);
    }
  }
}
