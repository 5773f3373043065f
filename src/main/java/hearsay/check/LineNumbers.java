package hearsay.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The numbers of those lines of a file of JSON Lines that hold an article, one after the other:
 * lines of blanks are passed by, as the reader of articles does.
 */
public final class LineNumbers implements AutoCloseable {
  private final InputStream bytes;
  private int line;

  private LineNumbers(InputStream bytes) {
    this.bytes = bytes;
  }

  public static LineNumbers of(Path file) throws IOException {
    return new LineNumbers(PlainBytes.open(file));
  }

  /** The next; at the end of the file, or where it cannot be read, the last again. */
  public int next() {
    try {
      boolean blank = true;
      int b = bytes.read();
      line += b < 0 ? 0 : 1;
      while (b >= 0 && !(b == '\n' && !blank)) {
        if (b == '\n') {
          line++;
        } else {
          blank &= b == ' ' || b == '\t' || b == '\r';
        }
        b = bytes.read();
      }
    } catch (IOException e) {
      // The reader of articles meets the same fault, and tells it.
      return Math.max(1, line);
    }
    return Math.max(1, line);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
