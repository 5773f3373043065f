package hearsay.article.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charset that some bytes seem to be in: by their byte order mark; else UTF-8 where most that
 * is beyond ASCII is UTF-8; else UTF-16 where every other byte is zero; else by the frequency of
 * characters, as Mozilla's universal detector weighs them (Li and Momoi, "A composite approach to
 * language/encoding detection", 2001); else windows-1252.
 *
 * @param sure whether anything speaks for it; not where windows-1252 is the last resort
 */
public record DetectedCharset(Charset charset, boolean sure) {
  private static final Charset LAST_RESORT = Charset.forName("windows-1252");

  /** Of text in UTF-16, this share of either the even or the odd bytes is zero at the least. */
  private static final double ZEROS = 0.4;

  private static final int LOOKED_AT = 1 << 18;

  /** Detects the charset of all the bytes of a text. */
  public static DetectedCharset of(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return new DetectedCharset(marked, true);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new DetectedCharset(wide, true);
    }
    Utf8Census census = Utf8Census.of(bytes);
    if (census.broken() == 0 || census.characters() > census.broken()) {
      return new DetectedCharset(StandardCharsets.UTF_8, true);
    }
    return weighed(bytes);
  }

  /** The charset of the byte order mark; null where there is none. */
  public static @Nullable Charset marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  /** Whether bytes begin with these, each from 0 to 255. */
  public static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    double many = ZEROS * length / 2;
    if (length < 2 || Math.min(zeros[0], zeros[1]) > many / 10) {
      return null;
    }
    return zeros[1] >= many && zeros[1] > 0
        ? StandardCharsets.UTF_16LE
        : zeros[0] >= many && zeros[0] > 0 ? StandardCharsets.UTF_16BE : null;
  }

  /** All before it is the same in nearly every charset; 0 where there is none. */
  private static int firstBeyondAscii(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return i;
      }
    }
    return 0;
  }

  private static DetectedCharset weighed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    int from = Math.max(0, firstBeyondAscii(bytes) - LOOKED_AT / 2);
    detector.handleData(bytes, from, Math.min(bytes.length - from, LOOKED_AT));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // What is neither UTF-8 nor ASCII cannot be called so because its head is.
    boolean known =
        name != null
            && !name.equals("UTF-8")
            && !name.equals("US-ASCII")
            && Charset.isSupported(name);
    return known
        ? new DetectedCharset(Charset.forName(name), true)
        : new DetectedCharset(LAST_RESORT, false);
  }
}
