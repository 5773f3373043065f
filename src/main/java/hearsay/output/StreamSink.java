package hearsay.output;

import hearsay.article.Input;
import hearsay.console.StandardOutput;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import java.io.IOException;

/** Records on standard output, each article's as soon as they are ready. */
final class StreamSink implements Sink {
  private final StandardOutput out;
  private final OutputGate gate;

  StreamSink(StandardOutput out, OutputGate gate) {
    this.out = out;
    this.gate = gate;
  }

  @Override
  public void begin(Input input) {}

  @Override
  public void write(EncodedRecords records) throws UserException {
    try {
      gate.pass(
          () -> {
            out.write(records.bytes());
            out.flush();
          });
    } catch (IOException e) {
      throw IoFailure.unwritable(StandardOutput.NAME, e);
    }
  }

  @Override
  public void end(Input input, boolean worked) {}

  @Override
  public void finish() {}

  @Override
  public void close() {}
}
