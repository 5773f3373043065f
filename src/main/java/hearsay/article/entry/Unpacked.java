package hearsay.article.entry;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

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
        ? new BufferedInputStream(new GZIPInputStream(new EndKnowing(raw), BUFFER), BUFFER)
        : raw;
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
}
