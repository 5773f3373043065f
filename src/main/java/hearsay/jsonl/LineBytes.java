package hearsay.jsonl;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Printable;
import hearsay.text.Unpacked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file or stream, one after the other, so that memory does not grow with it. Blank
 * lines are passed over, and so is a byte order mark.
 */
final class LineBytes implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int MARK_BYTES = 3;

  private final String name;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long number;

  /**
   * Of a stream.
   *
   * @param name for messages
   */
  LineBytes(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  /** Of a file, plain or gzipped. */
  static LineBytes of(Path file) throws UserException {
    try {
      return new LineBytes(file.toString(), Unpacked.file(file));
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }

  /** The next line that is not blank, without its end; null at the end. */
  byte @Nullable [] next() throws UserException {
    byte[] line = nextLine();
    while (line != null && isBlank(line)) {
      line = nextLine();
    }
    return line;
  }

  /** That of the file or stream, for messages. */
  String name() {
    return Printable.of(name);
  }

  /** Where the last line stands, for messages: the name, a colon and the line's number from 1. */
  String place() {
    return Printable.of(name) + ":" + number;
  }

  private byte @Nullable [] nextLine() throws UserException {
    try {
      return anyLine();
    } catch (OutOfMemoryError e) {
      throw IoFailure.tooLarge(name, e);
    }
  }

  private byte @Nullable [] anyLine() throws UserException {
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
