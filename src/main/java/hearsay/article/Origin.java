package hearsay.article;

import hearsay.text.Sha256;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was found.
 *
 * @param name as messages name it, safe to print: that of the input, for JSON Lines with a colon
 *     and the number of the line
 * @param line on which it begins, from 1: 1 but for JSON Lines
 * @param sha256 of its bytes as they were read, 64 hex digits: decompressed, and of a line of JSON
 *     Lines without the line feed; null where not all of them could be read
 */
public record Origin(String name, int line, @Nullable String sha256) {
  static Origin of(String name, int line, byte[] bytes) {
    return new Origin(name, line, HexFormat.of().formatHex(Sha256.of(bytes)));
  }

  /** Of what could not be read to its end. */
  public static Origin unread(String name, int line) {
    return new Origin(name, line, null);
  }
}
