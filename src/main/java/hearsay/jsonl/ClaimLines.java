package hearsay.jsonl;

import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a file or stream, one after the other, so that memory does not grow with it. Blank
 * lines are passed over, and so is a byte order mark.
 */
public final class ClaimLines implements AutoCloseable {
  private final LineBytes lines;

  private ClaimLines(LineBytes lines) {
    this.lines = lines;
  }

  /** A line that is no claim record. */
  public static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private BadLineException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Of a file, plain or gzipped. */
  public static ClaimLines of(Path file) throws UserException {
    return new ClaimLines(LineBytes.of(file));
  }

  /**
   * Of a stream.
   *
   * @param name for messages
   */
  public static ClaimLines of(String name, InputStream in) {
    return new ClaimLines(new LineBytes(name, in));
  }

  /**
   * The next claim; null at the end.
   *
   * @throws BadLineException if the line is none; the one after it can be read all the same
   * @throws UserException if nothing more can be read
   */
  public @Nullable ClaimLine next() throws BadLineException, UserException {
    byte[] line = lines.next();
    if (line == null) {
      return null;
    }
    String place = lines.place();
    try {
      return new ClaimLine(place, line, ClaimParser.parse(line));
    } catch (ClaimParser.NoClaimException e) {
      throw new BadLineException(place + ": " + Printable.of(String.valueOf(e.getMessage())), e);
    }
  }

  @Override
  public void close() throws UserException {
    lines.close();
  }
}
