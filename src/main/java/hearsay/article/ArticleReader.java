package hearsay.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;

/** Stand-in. */
public final class ArticleReader {
  private final ReaderOptions options;

  public ArticleReader(ReaderOptions options) {
    this.options = options;
  }

  public ArticleStream open(Input input, InputStream stdin) {
    try {
      InputStream bytes = input.path() == null ? stdin : Files.newInputStream(input.path());
      if (options.format() == Format.JSONL || input.name().endsWith(".jsonl")) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, options.encoding()));
        return stream(lines.lines().map(line -> parse(input, line)).iterator());
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      Reading reading =
          text.indexOf('\uFFFD') >= 0
              ? new Reading.Unreadable(input.doc(), input.name() + ": not UTF-8")
              : new Reading.Read(Article.of(input.doc(), text, options.published()));
      return stream(List.of(reading).iterator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading parse(Input input, String line) {
    try {
      JsonNode node = new ObjectMapper().readTree(line);
      return new Reading.Read(
          Article.of(node.get("id").asText(), node.get("text").asText(), options.published()));
    } catch (IOException | RuntimeException e) {
      return new Reading.Unreadable(input.doc(), input.name() + ": not JSON");
    }
  }

  private static ArticleStream stream(Iterator<Reading> readings) {
    return new ArticleStream() {
      @Override
      public boolean hasNext() {
        return readings.hasNext();
      }

      @Override
      public Reading next() {
        return readings.next();
      }

      @Override
      public void close() {}
    };
  }
}
