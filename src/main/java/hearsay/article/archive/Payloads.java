package hearsay.article.archive;

import hearsay.text.Sha256;
import java.util.HashSet;
import java.util.Set;

/** The pages of an archive that have been read, by the first 64 bits of their SHA-256. */
final class Payloads {
  private final Set<Long> read = new HashSet<>();

  /** False where the same bytes were there before. */
  boolean add(byte[] payload) {
    return read.add(Sha256.first64(payload));
  }
}
