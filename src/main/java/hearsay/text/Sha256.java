package hearsay.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), which every Java has. */
public final class Sha256 {
  private Sha256() {}

  /** Of bytes, 32 bytes. */
  public static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first 64 bits. */
  public static long first64(byte[] bytes) {
    return ByteBuffer.wrap(of(bytes)).getLong();
  }

  /** The first 64 bits, as 16 hexadecimal digits in small letters. */
  public static String hex64(byte[] bytes) {
    return HexFormat.of().toHexDigits(first64(bytes));
  }

  /**
   * The first digits of a text's, in UTF-8.
   *
   * @param digits how many hexadecimal ones, in small letters; even, 64 at most
   */
  public static String hex(String text, int digits) {
    byte[] all = of(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(all, 0, digits / 2);
  }
}
