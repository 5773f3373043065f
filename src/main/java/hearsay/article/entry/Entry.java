package hearsay.article.entry;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing of a file that holds several, and that is an article or should be one. */
public sealed interface Entry {
  /**
   * By what it is known in its file: an address, the name of an attachment, a number; empty where
   * it is the file's own text.
   */
  String place();

  /** What it is called wherever it is found, such as an address; null where it has no such name. */
  @Nullable String id();

  /** An article that has been read. */
  record Ready(String place, @Nullable String id, Document document) implements Entry {}

  /**
   * What cannot be read; others may follow.
   *
   * @param what what is wrong and what to do, the end of a sentence that begins with its name
   * @param tooLarge whether it is over the limit
   */
  record Faulty(String place, @Nullable String id, String what, boolean tooLarge)
      implements Entry {}

  /**
   * Bytes that are still to be read as what they are.
   *
   * @param fileName whose ending says what it is where its bytes do not
   * @param charset as its surroundings say; null where they do not
   * @param url from where it was fetched
   * @param captured on which day it was fetched or sent: the last resort where nothing tells when
   *     it was published
   * @param warning what a user should know of it, the end of a sentence that begins with its name;
   *     null for nothing
   */
  record Enclosed(
      String place,
      @Nullable String id,
      String fileName,
      Content content,
      @Nullable Charset charset,
      @Nullable String url,
      @Nullable LocalDate captured,
      @Nullable String warning)
      implements Entry {}

  /** The bytes of an entry. No record: two arrays of the same bytes are not equal. */
  final class Content {
    private final byte[] bytes;

    /** Keeps the array, which is not to be changed. */
    public Content(byte[] bytes) {
      this.bytes = bytes;
    }

    /** Not to be changed. */
    public byte[] bytes() {
      return bytes;
    }
  }
}
