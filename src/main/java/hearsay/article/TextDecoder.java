package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.charset.DetectedCharset;
import hearsay.text.ByteOrderMark;
import hearsay.text.Lines;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes to text, strictly: what is not in the charset is an error that names the first bad byte,
 * never a replacement character. One byte order mark at the start is dropped. Byte offsets count
 * from 0 in the decompressed input, with the mark.
 */
final class TextDecoder {
  /** Of a page damaged in places, one byte of so many at most is zero. */
  private static final int FEW_ZEROS = 100;

  private static final int FEWEST_ZEROS = 2;

  /** Likewise of other control characters; of random bytes it is one of ten. */
  private static final int FEW_CONTROLS = 20;

  private static final byte ESCAPE = 0x1B;

  private TextDecoder() {}

  /**
   * Decodes a whole input or one line of it.
   *
   * @param offset of the first byte in the input
   * @throws UnreadableException if they are no text, or not in the charset
   */
  static String decode(byte[] bytes, Charset charset, long offset) throws UnreadableException {
    refuseOtherThanText(bytes, charset, offset);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      int first = in.position();
      out.flip();
      throw new UnreadableException(
          Cause.ENCODING,
          String.format(
              Locale.ROOT,
              "byte 0x%02X at offset %d is not %s; name the charset with --encoding, or try --encoding auto",
              bytes[first],
              offset + first,
              charset.name()),
          Lines.of(out).count(),
          0);
    }
    out.flip();
    return offset == 0 ? ByteOrderMark.strip(out.toString()) : out.toString();
  }

  /** Refuses what is no web page: documents, archives, and what has control bytes in plenty. */
  static void refuseOtherThanPage(byte[] bytes, Charset stated) throws UnreadableException {
    refuseDocuments(bytes);
    int zeros = 0;
    int controls = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
      controls += isControl(b) ? 1 : 0;
    }
    boolean marked =
        DetectedCharset.startsWith(bytes, 0xFF, 0xFE)
            || DetectedCharset.startsWith(bytes, 0xFE, 0xFF);
    if (!hasWideUnits(stated) && !marked && zeros > FEWEST_ZEROS + bytes.length / FEW_ZEROS) {
      refuseOtherThanText(bytes, stated, 0);
    }
    if (!hasWideUnits(stated) && !marked && controls > FEWEST_ZEROS + bytes.length / FEW_CONTROLS) {
      throw new UnreadableException(
          Cause.BINARY,
          "has "
              + controls
              + " control characters in "
              + bytes.length
              + " bytes, so it is no page");
    }
  }

  /** Of ASCII, without those that stand in texts: blanks, and the escape of ISO 2022. */
  private static boolean isControl(byte b) {
    return b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != ESCAPE;
  }

  private static void refuseOtherThanText(byte[] bytes, Charset charset, long offset)
      throws UnreadableException {
    refuseDocuments(bytes);
    if (hasWideUnits(charset)) {
      return;
    }
    if (offset == 0) {
      refuseWideMark(bytes, charset);
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            Cause.BINARY,
            "has a NUL byte at offset "
                + (offset + i)
                + ", so it is no text in "
                + charset.name()
                + "; if it is UTF-16, use --encoding UTF-16LE or UTF-16BE");
      }
    }
  }

  /** Refuses what is marked as UTF-16 or UTF-32 where UTF-8 is expected. */
  static void refuseWideMark(byte[] bytes, Charset charset) throws UnreadableException {
    boolean littleEndian = DetectedCharset.startsWith(bytes, 0xFF, 0xFE);
    if (charset.equals(StandardCharsets.UTF_8)
        && (littleEndian || DetectedCharset.startsWith(bytes, 0xFE, 0xFF))) {
      boolean four = DetectedCharset.startsWith(bytes, 0xFF, 0xFE, 0, 0);
      String found = four ? "UTF-32" : "UTF-16";
      throw new UnreadableException(
          Cause.ENCODING, "is " + found + ", not UTF-8; use --encoding " + found);
    }
  }

  private static void refuseDocuments(byte[] bytes) throws UnreadableException {
    if (DetectedCharset.startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new UnreadableException(Cause.BINARY, "is a PDF file; turn it into text first");
    }
    if (DetectedCharset.startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new UnreadableException(
          Cause.BINARY, "is a ZIP archive or an office document; turn it into text first");
    }
  }

  /** Whether plain characters take bytes of 0, and a line break more than the byte 0x0A. */
  static boolean hasWideUnits(Charset charset) {
    return charset.name().startsWith("UTF-16")
        || charset.name().startsWith("UTF-32")
        || charset.name().startsWith("X-UTF-");
  }
}
