package hearsay.jsonl;

import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a batch.
 *
 * @param input as messages name it, of JSON Lines with a colon and the line; null where the input
 *     was not found and {@code message} alone names it
 * @param doc of its records; null likewise
 * @param sha256 of the article's bytes as they were read, 64 hex digits; null where not all were
 * @param claims its records: claims, or the one line of tags
 * @param seconds of wall time that finding them took
 * @param message what was said of it on standard error; null where nothing was
 * @param key of all that the records depend on, 16 hex digits; null where there are none
 * @param records the first 16 hex digits of the SHA-256 of the records' lines; null likewise
 * @param text the file that its text was written to; null where none was
 */
public record ManifestEntry(
    @Nullable String input,
    @Nullable String doc,
    @Nullable String sha256,
    Status status,
    int claims,
    double seconds,
    @Nullable String message,
    @Nullable String key,
    @Nullable String records,
    @Nullable String text) {

  /** Of an article that has no records. */
  public static ManifestEntry failed(
      @Nullable String input,
      @Nullable String doc,
      @Nullable String sha256,
      Status status,
      double seconds,
      String message) {
    return new ManifestEntry(input, doc, sha256, status, 0, seconds, message, null, null, null);
  }

  /** What became of it; written in lower case. */
  public enum Status {
    /** Its records are complete. */
    DONE,
    /** It could not be read. */
    UNREADABLE,
    /** It took longer than was allowed. */
    TIMEOUT,
    /** A bug. */
    FAILED
  }
}
