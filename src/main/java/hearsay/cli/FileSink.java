package hearsay.cli;

import hearsay.article.Input;
import hearsay.error.UserException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All records in one file. It is not written if no article could be processed. */
final class FileSink implements Sink {
  private final WholeFile file;
  private final Path path;
  private final Messages messages;
  private boolean worked;
  private boolean done;

  FileSink(Path path, OutputGate gate, Messages messages) throws UserException {
    this.path = path;
    this.messages = messages;
    this.file = WholeFile.create(gate, path);
  }

  @Override
  public void begin(Input input) {}

  @Override
  public void write(byte[] lines) throws UserException {
    file.write(lines);
  }

  @Override
  public void end(Input input, boolean inputWorked) {
    worked |= inputWorked;
  }

  @Override
  public void finish() throws UserException {
    if (worked) {
      file.commit();
      done = true;
    } else if (Files.isRegularFile(path)) {
      messages.note(path + ": left as it was, since no article could be processed");
    }
  }

  @Override
  public void close() {
    if (!done) {
      file.abandon();
    }
  }
}
