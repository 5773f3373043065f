package hearsay.output;

import hearsay.article.Input;
import hearsay.console.Messages;
import hearsay.error.UserException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All records in one file. It is not written if no article could be processed. */
final class FileSink implements Sink {
  private final RecordFile file;
  private final Path path;
  private final Messages messages;
  private boolean worked;
  private boolean done;

  FileSink(Path path, RecordFile file, Messages messages) {
    this.path = path;
    this.messages = messages;
    this.file = file;
  }

  @Override
  public void begin(Input input) {}

  @Override
  public void write(EncodedRecords records) throws UserException {
    file.write(records.bytes());
  }

  @Override
  public void end(Input input, boolean inputWorked) {
    worked |= inputWorked;
  }

  @Override
  public void finish() throws UserException {
    done = true;
    if (worked) {
      file.commit();
    } else {
      file.abandon();
      if (Files.isRegularFile(path)) {
        messages.note(path + ": left as it was, since no article could be processed");
      }
    }
  }

  @Override
  public void close() {
    if (!done) {
      file.leave();
    }
  }
}
