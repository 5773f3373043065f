package hearsay.jsonl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a file of records, decompressed where they begin as gzip does. */
public final class PlainBytes {
  private PlainBytes() {}

  /** A stream of them, for the caller to close. */
  public static InputStream open(Path file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    try {
      bytes.mark(2);
      boolean zipped = bytes.read() == 0x1F && bytes.read() == 0x8B;
      bytes.reset();
      return zipped ? new BufferedInputStream(new GZIPInputStream(bytes)) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
