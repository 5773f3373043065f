package hearsay.article;

import hearsay.article.charset.DetectedCharset;
import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param remarks which charset it was, and that it is a guess where it is one
 */
record DecodedText(String text, Remarks remarks) {
  /**
   * Decodes in the charset that the options name, or that the bytes themselves tell.
   *
   * @param offset of the first byte in the input
   * @throws UnreadableException if they are no text, or not in the charset
   */
  static DecodedText of(byte[] bytes, ReaderOptions options, long offset)
      throws UnreadableException {
    DetectedCharset found = options.charsetOf(bytes);
    String name = found.charset().name();
    Remarks remarks = Remarks.NONE.inEncoding(name);
    return new DecodedText(
        TextDecoder.decode(bytes, found.charset(), offset),
        found.sure() ? remarks : remarks.warning(guessed(found.charset())));
  }

  /** What is said of a charset that nothing speaks for. */
  static String guessed(Charset charset) {
    return "is in no charset that could be told; read as " + charset.name();
  }
}
