package hearsay.annotate.organization;

import hearsay.text.FeatureHash;
import hearsay.text.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Names that are well known as organizations, whatever the article. Only the hashes of the names in
 * the tables are read ({@code known.hashes}, made of these by {@code KnownNamesBuilder}), since to
 * read them all would take a tenth of a start: that a name which is in no table is taken for one
 * that is has a chance of one in 10^14. Immutable.
 */
final class KnownNames {
  /** What the hash of a name's first word has behind it: no text has it. */
  static final char FIRST = '\0';

  static final String IMAGE = "known.hashes";

  private static final List<String> TABLES =
      List.of(
          "most-named",
          "companies",
          "media",
          "international",
          "agencies",
          "parties",
          "groups",
          "ngos",
          "clubs",
          "leagues");

  /** Sorted. */
  private final long[] hashes;

  /** Read when the first one asks for them, and once. */
  private static final class Tables {
    static final KnownNames READ = new KnownNames(read());
  }

  private KnownNames(long[] hashes) {
    this.hashes = hashes;
  }

  private static long[] read() {
    try (InputStream in = Objects.requireNonNull(KnownNames.class.getResourceAsStream(IMAGE))) {
      byte[] bytes = in.readAllBytes();
      long[] hashes = new long[bytes.length / Long.BYTES];
      ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(IMAGE, e);
    }
  }

  /** Those of all tables. */
  static KnownNames all() {
    return Tables.READ;
  }

  /** The names as newspapers write them, those that are named most first. */
  static List<String> lines() {
    return TABLES.stream()
        .flatMap(table -> ResourceLines.of(KnownNames.class, "known/" + table + ".txt").stream())
        .toList();
  }

  /**
   * Whether the name is known, as it is or in capitals.
   *
   * @param key words joined by blanks
   */
  boolean contains(String key) {
    return has(FeatureHash.of(key));
  }

  /** Whether a known name begins with the word. */
  boolean begins(String word) {
    return has(FeatureHash.add(FeatureHash.of(word), FIRST));
  }

  private boolean has(long hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }
}
