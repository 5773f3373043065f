package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.text.Printable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of a web page, as browsers find it: by its byte order mark, else by the declaration
 * in its first 4 KiB, else UTF-8. A charset that the user names comes before all of that.
 */
final class HtmlCharset {
  private static final int SEARCHED = 4096;
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{1,1000}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)", Pattern.CASE_INSENSITIVE);

  /** Pages that declare one of these are written in windows-1252, and browsers know. */
  private static final Set<Charset> MEANT_AS_WINDOWS =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private HtmlCharset() {}

  static Charset of(byte[] page, Charset stated) throws UnreadableException {
    if (!stated.equals(StandardCharsets.UTF_8)) {
      return stated;
    }
    if (page.length >= 2 && page[0] == (byte) 0xFE && page[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (page.length >= 2 && page[0] == (byte) 0xFF && page[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    String head = new String(page, 0, Math.min(page.length, SEARCHED), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(COMMENT.matcher(head).replaceAll(""));
    if (head.startsWith("\u00EF\u00BB\u00BF") || !matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = forName(matcher.group(1));
    if (TextDecoder.hasWideUnits(declared)) {
      // Its declaration could be read byte by byte, so it is not what it says.
      return StandardCharsets.UTF_8;
    }
    return MEANT_AS_WINDOWS.contains(declared) ? Charset.forName("windows-1252") : declared;
  }

  private static Charset forName(String label) throws UnreadableException {
    try {
      return Charset.forName(label);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableException(
          Cause.ENCODING,
          "declares an unknown charset \""
              + Printable.of(label, 60)
              + "\"; name the charset with --encoding");
    }
  }
}
