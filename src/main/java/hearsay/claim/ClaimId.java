package hearsay.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The stable id of a claim: the first 8 bytes of the SHA-256 of its doc and of its roles' spans, in
 * hex.
 */
public final class ClaimId {
  private ClaimId() {}

  /**
   * The same doc and spans give the same id, on any machine and in any version that keeps schema 1.
   */
  public static String of(
      String doc,
      List<CodePointSpan> source,
      List<CodePointSpan> cue,
      List<CodePointSpan> content) {
    // A doc may hold any character but the line feed that parts it from the spans.
    StringBuilder key = new StringBuilder(doc);
    for (List<CodePointSpan> role : List.of(source, cue, content)) {
      key.append('\n');
      for (CodePointSpan span : role) {
        key.append(span.start()).append('-').append(span.end()).append(' ');
      }
    }
    byte[] digest = sha256().digest(key.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
