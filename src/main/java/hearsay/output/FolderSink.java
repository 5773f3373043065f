package hearsay.output;

import hearsay.article.Input;
import hearsay.console.Messages;
import hearsay.error.UserException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of records for each input. It is not written if none of its articles was processed. */
final class FolderSink implements Sink {
  private final Map<Input, Path> targets;
  private final Files files;
  private final Messages messages;
  private @Nullable RecordFile file;

  /** Makes the file of an input. */
  @FunctionalInterface
  interface Files {
    RecordFile of(Path target) throws UserException;
  }

  /** Each input has its own file in {@code targets}, see {@link OutputNames}. */
  FolderSink(Map<Input, Path> targets, Files files, Messages messages) {
    this.targets = targets;
    this.files = files;
    this.messages = messages;
  }

  @Override
  public void begin(Input input) throws UserException {
    file = files.of(Objects.requireNonNull(targets.get(input)));
  }

  @Override
  public void write(EncodedRecords records) throws UserException {
    Objects.requireNonNull(file).write(records.bytes());
  }

  @Override
  public void end(Input input, boolean worked) throws UserException {
    RecordFile ended = Objects.requireNonNull(file);
    file = null;
    if (worked) {
      ended.commit();
      return;
    }
    ended.abandon();
    Path target = Objects.requireNonNull(targets.get(input));
    if (target.toFile().exists()) {
      messages.note(target + ": left as it was, since " + input.name() + " failed");
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {
    if (file != null) {
      file.leave();
      file = null;
    }
  }
}
