package hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The text of a cell in XML: what XML 1.0 allows, as long as Excel takes it. {@code _x0041_} would
 * be read as the character of that number (ECMA-376, part 1, 22.9.2.19), so its underscore is
 * written as one.
 */
final class CellText {
  /** The most characters that Excel takes in a cell, in UTF-16 units. */
  static final int LONGEST = 32_767;

  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int MOST_BYTES = 8;

  private byte[] bytes = new byte[1 << 10];
  private int length;

  /** Writes the UTF-8 of a text. */
  void writeTo(OutputStream out, String text) throws IOException {
    String written =
        text.indexOf("_x") < 0 ? text : LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
    int end = end(written);
    if (bytes.length < end * MOST_BYTES) {
      bytes = new byte[end * MOST_BYTES];
    }
    length = 0;
    for (int i = 0; i < end; i++) {
      char unit = written.charAt(i);
      if (unit >= 0x80) {
        i += beyondAscii(written.codePointAt(i)) - 1;
      } else {
        ascii(unit);
      }
    }
    out.write(bytes, 0, length);
  }

  /** Where a text is cut: never within a character. */
  private static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }

  private void ascii(char unit) {
    switch (unit) {
      case '<' -> append("&lt;");
      case '>' -> append("&gt;");
      case '&' -> append("&amp;");
      case '\r' -> append("&#13;");
      case '\t', '\n' -> bytes[length++] = (byte) unit;
      default -> {
        if (unit >= ' ') {
          bytes[length++] = (byte) unit;
        }
      }
    }
  }

  private int beyondAscii(int point) {
    boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (!halfPair && point != 0xFFFE && point != 0xFFFF) {
      append(Character.toString(point));
    }
    return Character.charCount(point);
  }

  private void append(String more) {
    byte[] added = more.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(added, 0, bytes, length, added.length);
    length += added.length;
  }
}
