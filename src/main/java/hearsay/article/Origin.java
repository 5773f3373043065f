package hearsay.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was found.
 *
 * @param name as messages name it, safe to print: that of the input, for JSON Lines with a colon
 *     and the number of the line
 * @param sha256 of its bytes as they were read, 64 hex digits: decompressed, and of a line of JSON
 *     Lines without the line feed; null where not all of them could be read
 */
public record Origin(String name, @Nullable String sha256) {
  static Origin of(String name, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Origin(name, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
