package hearsay.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.entry.Entry;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WarcStreamTest {
  private static final int PAGES = 300;
  private static final int SIZE = 20_000;

  /** What the reader and the streams below it may have read in advance. */
  private static final int AHEAD = 1 << 17;

  private static byte[] record(int number) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"
            + String.format(java.util.Locale.ROOT, "%06d ", number).repeat(SIZE / 7);
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/"
            + number
            + "\r\nWARC-Date: 2026-03-02T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:30e70406-997c-4f0e"
            + "-b4da-f9f49c2f4285>\r\nContent-Type: application/http; msgtype=response\r\n"
            + "Content-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Makes each record when it is asked for, and counts what has been read. */
  private static final class Counted extends FilterInputStream {
    private long read;

    Counted() {
      super(new SequenceInputStream(Collections.enumeration(new Records())));
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      read += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      read += Math.max(0, count);
      return count;
    }
  }

  private static final class Records extends java.util.AbstractList<InputStream> {
    @Override
    public InputStream get(int number) {
      return new ByteArrayInputStream(record(number));
    }

    @Override
    public int size() {
      return PAGES;
    }
  }

  @Test
  void no_more_of_an_archive_is_read_than_the_page_that_was_asked_for() throws Exception {
    Counted counted = new Counted();
    Iterator<Integer> numbers = IntStream.range(0, PAGES).iterator();
    try (WarcEntries entries = WarcEntries.of(counted, 1 << 20)) {
      for (Optional<Entry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
        int number = numbers.next();
        assertThat(entry.get().place()).isEqualTo("https://a.example/" + number);
        assertThat(counted.read).isLessThan((number + 1L) * record(number).length + AHEAD);
      }
    }
    assertThat(numbers.hasNext()).isFalse();
  }
}
