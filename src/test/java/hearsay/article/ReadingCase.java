package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Reads what a test writes, from standard input or a file. */
final class ReadingCase {
  private ReadingCase() {}

  static ReaderOptions options(Format format) {
    return new ReaderOptions(
        format, null, StandardCharsets.UTF_8, ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES);
  }

  static ReaderOptions options(Charset encoding) {
    return new ReaderOptions(Format.AUTO, null, encoding, ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES);
  }

  static ReaderOptions options(Format format, long maxArticleBytes) {
    return new ReaderOptions(format, null, StandardCharsets.UTF_8, maxArticleBytes);
  }

  static ReaderOptions options(LocalDate published) {
    return new ReaderOptions(
        Format.AUTO, published, StandardCharsets.UTF_8, ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES);
  }

  static List<Reading> read(InputStream standardInput, ReaderOptions options) {
    return all(new ArticleReader(options).open(Input.standardInput(), standardInput));
  }

  static List<Reading> read(byte[] standardInput, ReaderOptions options) {
    return read(new ByteArrayInputStream(standardInput), options);
  }

  static List<Reading> read(String standardInput, Format format) {
    return read(standardInput.getBytes(StandardCharsets.UTF_8), options(format));
  }

  static List<Reading> read(Path file, ReaderOptions options) {
    Input input = new Input(file.getFileName().toString(), file.getFileName().toString(), file);
    return all(new ArticleReader(options).open(input, InputStream.nullInputStream()));
  }

  static Article article(String standardInput, Format format) {
    return article(read(standardInput, format));
  }

  static Article article(List<Reading> readings) {
    assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Read.class);
    return ((Reading.Read) readings.get(0)).article();
  }

  /** The words of the part that is mined. */
  static String body(Article article) {
    assertThat(article.body()).isNotNull();
    return Objects.requireNonNull(article.body()).of(article.text());
  }

  static String message(List<Reading> readings) {
    assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) readings.get(0)).message();
  }

  static List<Reading> all(ArticleStream articles) {
    try (articles) {
      List<Reading> readings = new ArrayList<>();
      articles.forEachRemaining(readings::add);
      return readings;
    }
  }

  /** The docs of what was read, and the messages of what was not. */
  static List<String> outline(List<Reading> readings) {
    return readings.stream()
        .map(
            reading ->
                reading instanceof Reading.Unreadable unreadable
                    ? "! " + unreadable.message()
                    : (reading instanceof Reading.Failed ? "failed: " : "") + reading.doc())
        .toList();
  }

  static byte[] gzip(byte[] content) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(content);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Path write(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
