package hearsay.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user can say about all inputs of a run.
 *
 * @param published the date of articles that do not tell theirs, neither themselves nor by their
 *     file name; null for none
 * @param encoding the charset of the inputs; UTF-8 counts as not stated where a web page declares
 *     its own, any other wins over such a declaration
 * @param maxArticleBytes the most bytes of one article, decompressed, at least 1; for JSON Lines,
 *     of one line; of a file that holds several articles, of each
 * @param fields where articles of JSON and CSV have their text and the rest
 */
public record ReaderOptions(
    Format format,
    @Nullable LocalDate published,
    Charset encoding,
    long maxArticleBytes,
    FieldNames fields) {
  /** 20 MiB. */
  public static final long DEFAULT_MAX_ARTICLE_BYTES = 20L << 20;

  /** UTF-8, and each format told by its file. */
  public static final ReaderOptions DEFAULT =
      new ReaderOptions(Format.AUTO, null, StandardCharsets.UTF_8, DEFAULT_MAX_ARTICLE_BYTES);

  /** With the usual names of fields. */
  public ReaderOptions(
      Format format, @Nullable LocalDate published, Charset encoding, long maxArticleBytes) {
    this(format, published, encoding, maxArticleBytes, FieldNames.DEFAULT);
  }

  public ReaderOptions {
    if (maxArticleBytes < 1) {
      throw new IllegalArgumentException("maxArticleBytes must be positive: " + maxArticleBytes);
    }
  }

  /** With another charset. */
  ReaderOptions with(Charset other) {
    return new ReaderOptions(format, published, other, maxArticleBytes, fields);
  }
}
