package hearsay.fuzz;

import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Any bytes as an input of any format: the first byte chooses the format and the charset. */
public final class ReaderFuzz {
  private static final int LIMIT = 1 << 16;
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          Charset.forName("windows-1252"),
          Charset.forName("Shift_JIS"));

  private ReaderFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    int choice = Byte.toUnsignedInt(data[0]);
    Format[] formats = Format.values();
    ReadingChecks.read(
        Arrays.copyOfRange(data, 1, data.length),
        new ReaderOptions(
            formats[choice % formats.length],
            null,
            CHARSETS.get(choice / formats.length % CHARSETS.size()),
            LIMIT));
  }
}
