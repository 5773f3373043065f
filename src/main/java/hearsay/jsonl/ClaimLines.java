package hearsay.jsonl;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a file or stream, one after the other, so that memory does not grow with it. Blank
 * lines are passed over, and so is a byte order mark.
 */
public final class ClaimLines implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int MARK_BYTES = 3;

  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long number;

  private ClaimLines(String name, InputStream in) {
    this.name = name;
    this.in = in;
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
    try {
      return new ClaimLines(file.toString(), PlainBytes.open(file));
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }

  /**
   * Of a stream.
   *
   * @param name for messages
   */
  public static ClaimLines of(String name, InputStream in) {
    return new ClaimLines(name, in);
  }

  /**
   * The next claim; null at the end.
   *
   * @throws BadLineException if the line is none; the one after it can be read all the same
   * @throws UserException if nothing more can be read
   */
  public @Nullable ClaimLine next() throws BadLineException, UserException {
    byte[] line = nextLine();
    while (line != null && isBlank(line)) {
      line = nextLine();
    }
    if (line == null) {
      return null;
    }
    String place = Printable.of(name) + ":" + number;
    try {
      return new ClaimLine(place, line, ClaimParser.parse(line));
    } catch (ClaimParser.NoClaimException e) {
      throw new BadLineException(place + ": " + Printable.of(String.valueOf(e.getMessage())), e);
    }
  }

  private byte @Nullable [] nextLine() throws UserException {
    ByteArrayOutputStream begun = null;
    while (true) {
      if (from == to && !fill()) {
        number++;
        return begun == null ? null : begun.toByteArray();
      }
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      boolean whole = end < to;
      if (whole && begun == null) {
        return line(end);
      }
      begun = begun == null ? new ByteArrayOutputStream(end - from) : begun;
      begun.write(buffer, from, end - from);
      from = whole ? end + 1 : end;
      if (whole) {
        number++;
        return begun.toByteArray();
      }
    }
  }

  private byte[] line(int end) {
    byte[] line = Arrays.copyOfRange(buffer, from, end);
    from = end + 1;
    number++;
    return line;
  }

  private boolean fill() throws UserException {
    try {
      boolean first = number == 0 && to == 0;
      to = Math.max(0, in.read(buffer));
      from = first && hasMark() ? MARK_BYTES : 0;
      return to > 0;
    } catch (IOException e) {
      throw IoFailure.unreadable(name, e);
    }
  }

  private boolean hasMark() {
    return to >= MARK_BYTES
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws UserException {
    try {
      in.close();
    } catch (IOException e) {
      throw IoFailure.unreadable(name, e);
    }
  }
}
