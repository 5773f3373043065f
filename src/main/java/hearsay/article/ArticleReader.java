package hearsay.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Opens inputs and reads their articles. One reader serves one run: no two articles that it reads
 * have the same {@code doc}. Where an {@code id} of JSON Lines repeats an earlier {@code doc}, the
 * later article gets {@code #2} after it, then {@code #3}, in the order of reading.
 */
public final class ArticleReader {
  private final ReaderOptions options;
  private final UnaryOperator<String> docs;

  /** A reader that has read nothing yet. */
  public ArticleReader(ReaderOptions options) {
    this(options, new DocRegister());
  }

  /**
   * A reader for a part of a run.
   *
   * @param docs what an article's {@code doc} is of the one that it would have by itself; asked
   *     once for each article, in the order of reading
   */
  public ArticleReader(ReaderOptions options, UnaryOperator<String> docs) {
    this.options = options;
    this.docs = docs;
  }

  /**
   * The articles of a file, whose format its first bytes and its name tell.
   *
   * @param file in whatever format; its path, as it is given, is the {@code doc} of its records
   */
  public ArticleStream open(Path file) {
    return open(Input.of(file), InputStream.nullInputStream());
  }

  /**
   * The articles of a stream.
   *
   * @param name as of a file: its last part may tell a format and a date; the {@code doc} of its
   *     records
   * @param bytes maybe compressed by gzip; stays open
   */
  public ArticleStream open(String name, InputStream bytes) {
    return open(Input.named(name), bytes);
  }

  /**
   * The articles of an input: of JSON Lines one a line, else one. Nothing is read before the first
   * is asked for.
   *
   * @param standardInput read where the input has no path
   */
  public ArticleStream open(Input input, InputStream standardInput) {
    return new InputArticles(input, standardInput, options, docs);
  }
}
