package hearsay.article;

import hearsay.article.charset.DetectedCharset;
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
 * @param detectEncoding whether the charset of what does not declare one is told by its bytes;
 *     {@code encoding} is UTF-8 then
 * @param anyLanguage whether the articles may be in other languages than English, so that nothing
 *     is said of it
 * @param maxArticleBytes the most bytes of one article, decompressed, at least 1; for JSON Lines,
 *     of one line; of a file that holds several articles, of each
 * @param timeoutSeconds that reading an article may take, where it is more than decoding it; 0 is
 *     any time
 * @param fields where articles of JSON and CSV have their text and the rest
 */
public record ReaderOptions(
    Format format,
    @Nullable LocalDate published,
    Charset encoding,
    boolean detectEncoding,
    boolean anyLanguage,
    long maxArticleBytes,
    int timeoutSeconds,
    FieldNames fields) {
  /** 20 MiB. */
  public static final long DEFAULT_MAX_ARTICLE_BYTES = 20L << 20;

  /** UTF-8, and each format told by its file. */
  public static final ReaderOptions DEFAULT =
      new ReaderOptions(Format.AUTO, null, StandardCharsets.UTF_8, DEFAULT_MAX_ARTICLE_BYTES);

  /** Of articles in English, in a charset that is known, with the usual names of fields. */
  public ReaderOptions(
      Format format, @Nullable LocalDate published, Charset encoding, long maxArticleBytes) {
    this(format, published, encoding, false, false, maxArticleBytes, 0, FieldNames.DEFAULT);
  }

  public ReaderOptions {
    if (maxArticleBytes < 1) {
      throw new IllegalArgumentException("maxArticleBytes must be positive: " + maxArticleBytes);
    }
  }

  /** With another charset, which is known. */
  ReaderOptions with(Charset other) {
    return new ReaderOptions(
        format, published, other, false, anyLanguage, maxArticleBytes, timeoutSeconds, fields);
  }

  /**
   * For a file in another one.
   *
   * @param itsFormat which has been told
   * @param day on which the other was fetched or sent, the last resort for its date
   */
  ReaderOptions enclosed(Format itsFormat, @Nullable LocalDate day) {
    return new ReaderOptions(
        itsFormat,
        published == null ? day : published,
        encoding,
        detectEncoding,
        anyLanguage,
        maxArticleBytes,
        timeoutSeconds,
        fields);
  }

  ReadingClock clock() {
    return new ReadingClock(timeoutSeconds);
  }

  /** The charset of some bytes. */
  DetectedCharset charsetOf(byte[] bytes) {
    return detectEncoding ? DetectedCharset.of(bytes) : new DetectedCharset(encoding, true);
  }
}
