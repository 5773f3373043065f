package hearsay.jsonl;

import java.util.List;
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
 * @param message why it was not done, as said on standard error; null where it was
 * @param key of all that the records depend on, 16 hex digits; null where there are none
 * @param encoding the charset that it was read in; null where that was not its own
 * @param language as it seems to be, by its code of ISO 639-1; null where that is not clear
 * @param warnings what was said of it beside {@code message}
 * @param records the first 16 hex digits of the SHA-256 of the records' lines; null likewise
 * @param madeBy what wrote the records; null likewise
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
    @Nullable String encoding,
    @Nullable String language,
    List<String> warnings,
    @Nullable String key,
    @Nullable String records,
    @Nullable MadeBy madeBy,
    @Nullable String text) {

  public ManifestEntry {
    warnings = List.copyOf(warnings);
  }

  /** Of what was not done. */
  public static ManifestEntry notDone(
      @Nullable String input,
      @Nullable String doc,
      @Nullable String sha256,
      Status status,
      double seconds,
      String message) {
    return new ManifestEntry(
        input, doc, sha256, status, 0, seconds, message, null, null, List.of(), null, null, null,
        null);
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
    FAILED,
    /** A file that is not read: of another kind, or read already. */
    SKIPPED
  }
}
