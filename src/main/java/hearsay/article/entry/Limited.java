package hearsay.article.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Bytes read up to a limit, so that nothing that unpacks to more than it seems fills memory. */
public final class Limited {
  /** 1 GiB: more characters than that are at the end of what an array can hold. */
  private static final long LARGEST = 1L << 30;

  private Limited() {}

  /** All that is left in the stream; none where that is more than the limit. */
  public static Optional<byte[]> read(InputStream in, long limit) throws IOException {
    int most = (int) Math.min(limit, LARGEST);
    byte[] bytes = in.readNBytes(most + 1);
    return bytes.length > most ? Optional.empty() : Optional.of(bytes);
  }

  /** What is said of something over the limit. */
  public static String tooLarge(long limit) {
    return "is larger than " + limit + " bytes; raise --max-article-bytes";
  }
}
