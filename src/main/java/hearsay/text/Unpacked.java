package hearsay.text;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream decompressed where it begins as gzip does, whatever its name says. Gzip files that were
 * put one after the other are read to the end.
 */
public final class Unpacked {
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /** A stream that can go back by marks. */
  public static BufferedInputStream of(InputStream packed) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(packed, BUFFER);
    return isGzip(raw)
        ? new BufferedInputStream(new DamagedGzip(new EndKnowing(raw)), BUFFER)
        : raw;
  }

  /**
   * The bytes of a file, for the caller to close. What is no file, a named pipe say, is opened as a
   * stream: it has no place to seek.
   */
  public static BufferedInputStream file(Path file) throws IOException {
    boolean placed = !Files.exists(file) || Files.isRegularFile(file) || Files.isDirectory(file);
    InputStream raw = placed ? Files.newInputStream(file) : new FileInputStream(file.toFile());
    try {
      return of(raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static boolean isGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }

  /**
   * Says truly whether more is to come. {@link GZIPInputStream} takes an {@code available()} of 0
   * for the end and would drop the next member of a pipe whose writer is slow.
   */
  private static final class EndKnowing extends FilterInputStream {
    EndKnowing(BufferedInputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      int ready = in.available();
      if (ready > 0) {
        return ready;
      }
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }

  /**
   * Hands out all that comes before damage, and fails then. {@link GZIPInputStream} would fail at
   * once, and a buffer over it would lose what it has, were there told to be more.
   */
  private static final class DamagedGzip extends GZIPInputStream {
    private @Nullable IOException damage;

    DamagedGzip(InputStream in) throws IOException {
      super(in, BUFFER);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (damage != null) {
        throw damage;
      }
      long before = inf.getBytesWritten();
      try {
        return super.read(bytes, from, length);
      } catch (IOException e) {
        long whole = inf.getBytesWritten() - before;
        if (whole <= 0) {
          throw e;
        }
        damage = e;
        return (int) whole;
      }
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
