package hearsay.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of bytes, each ended by {@code \n} or the end of the input. A line over the limit is read
 * past but not kept, so that no more than the limit is held.
 */
final class LineReader {
  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long lines;
  private long offset;

  LineReader(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** One line. No record: two arrays of the same bytes are not equal. */
  static final class Line {
    private final long number;
    private final long offset;
    private final byte[] bytes;
    private final boolean tooLong;

    private Line(long number, long offset, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.offset = offset;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /** From 1. */
    long number() {
      return number;
    }

    /** Of its first byte in the input. */
    long offset() {
      return offset;
    }

    /** Without {@code \n}; empty where the line is too long. Not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    boolean tooLong() {
      return tooLong;
    }
  }

  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    final long start = offset;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      length += end - from;
      if (length <= limit) {
        bytes.write(buffer, from, end - from);
      } else {
        bytes = new ByteArrayOutputStream(0);
      }
      ended = end < to;
      int next = ended ? end + 1 : end;
      offset += next - from;
      from = next;
    }
    lines++;
    return Optional.of(new Line(lines, start, bytes.toByteArray(), length > limit));
  }

  private boolean fill() throws IOException {
    if (from < to) {
      return true;
    }
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }
}
