package hearsay.console;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers its first error: writers such as picocli's swallow them. After
 * that nothing more is written.
 */
public final class StandardOutput extends OutputStream {
  /** As messages name it. */
  public static final String NAME = "standard output";

  private final OutputStream out;
  private @Nullable IOException failure;

  /**
   * Around the stream of the process.
   *
   * @param out not buffered, so that a failure shows when it happens
   */
  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    throwFailure();
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    throwFailure();
    try {
      out.flush();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private void throwFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  /** Whether a write has failed; nothing is written any more then. */
  public boolean hasFailed() {
    return failure != null;
  }

  /** Whether its reader has closed the pipe, as {@code head} does when it has seen enough. */
  public boolean isClosedPipe() {
    String message = failure == null ? null : failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("broken pipe");
  }

  /** Throws if a write has failed for another reason than a closed pipe. */
  public void check() throws UserException {
    if (failure != null && !isClosedPipe()) {
      throw IoFailure.unwritable(NAME, failure);
    }
  }
}
