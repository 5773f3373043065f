package hearsay.article.charset;

import java.nio.charset.StandardCharsets;

/**
 * Text whose UTF-8 was once read as windows-1252 or ISO 8859-1 and written as UTF-8 again, as
 * archives have it: {@code itâ€™s} for {@code it’s}. Quotation marks are lost in it.
 */
public final class TwiceEncoded {
  /** What windows-1252 has from 0x80 to 0x9F. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  /** Characters of three bytes and more that no text has by chance. */
  private static final int ENOUGH = 2;

  private TwiceEncoded() {}

  /** The text as it was; the same where it was not encoded twice. */
  public static String undone(String text) {
    int found = 0;
    int at = 0;
    while (at < text.length() && found < ENOUGH) {
      int length = lengthAt(text, at);
      found += length > 2 ? 1 : 0;
      at += Math.max(1, length);
    }
    return found < ENOUGH ? text : decoded(text);
  }

  private static String decoded(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = lengthAt(text, at);
      if (length == 0) {
        decoded.append(text.charAt(at++));
        continue;
      }
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) byteOf(text.charAt(at + i));
      }
      decoded.append(new String(bytes, StandardCharsets.UTF_8));
      at += length;
    }
    return decoded.toString();
  }

  /** Of the bytes of one character that begin there; 0 where none do. */
  private static int lengthAt(String text, int at) {
    char first = text.charAt(at);
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (at + length > text.length()) {
      return 0;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int one = byteOf(text.charAt(at + i));
      if (one < 0) {
        return 0;
      }
      bytes[i] = (byte) one;
    }
    Utf8Census census = Utf8Census.of(bytes);
    return census.characters() == 1 && census.broken() == 0 ? length : 0;
  }

  private static int byteOf(char c) {
    if (c >= 0x80 && c <= 0xFF) {
      return c;
    }
    int index = c < 0x80 ? -1 : WINDOWS.indexOf(c);
    return index < 0 ? -1 : 0x80 + index;
  }
}
