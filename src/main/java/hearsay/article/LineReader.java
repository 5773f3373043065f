package hearsay.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes, each ended by {@code \n} or the end of the input. A line over the limit is read
 * past but not kept, so that no more than the limit is held; neither is one that does not fit the
 * memory.
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
    private final boolean lost;

    private Line(long number, long offset, byte @Nullable [] bytes, boolean tooLong) {
      this.number = number;
      this.offset = offset;
      this.bytes = bytes == null ? new byte[0] : bytes;
      this.tooLong = tooLong;
      this.lost = bytes == null;
    }

    /** From 1. */
    long number() {
      return number;
    }

    /** Of its first byte in the input. */
    long offset() {
      return offset;
    }

    /** Without {@code \n}; empty where the line was not kept. Not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** Whether it was not kept, as it is over the limit. */
    boolean tooLong() {
      return tooLong;
    }

    /** Whether it was not kept, as there was no memory for it. */
    boolean isLost() {
      return lost;
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
      bytes = length <= limit ? added(bytes, end) : new ByteArrayOutputStream(0);
      ended = end < to;
      int next = ended ? end + 1 : end;
      offset += next - from;
      from = next;
    }
    lines++;
    return Optional.of(new Line(lines, start, whole(bytes), length > limit));
  }

  /** With the bytes up to an end; null where they do not fit the memory, or did not before. */
  private @Nullable ByteArrayOutputStream added(@Nullable ByteArrayOutputStream bytes, int end) {
    try {
      if (bytes != null) {
        bytes.write(buffer, from, end - from);
      }
      return bytes;
    } catch (OutOfMemoryError e) {
      return null;
    }
  }

  private static byte @Nullable [] whole(@Nullable ByteArrayOutputStream bytes) {
    try {
      return bytes == null ? null : bytes.toByteArray();
    } catch (OutOfMemoryError e) {
      return null;
    }
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
