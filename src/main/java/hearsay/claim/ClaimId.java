package hearsay.claim;

import hearsay.text.Sha256;
import java.util.List;

/**
 * The stable id of a claim: the first 8 bytes of the SHA-256 of its doc and of its roles' spans, in
 * hex.
 */
public final class ClaimId {
  private static final int DIGITS = 16;

  private ClaimId() {}

  /**
   * The same doc and spans give the same id, on any machine and in any version that keeps schema 1
   * or 2.
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
    return Sha256.hex(key.toString(), DIGITS);
  }
}
