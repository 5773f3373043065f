package hearsay.check;

import hearsay.article.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why an article could not be read, as a finding: its bytes tell the rule and the line. */
public final class Refusal {
  // NAME: what, NAME:LINE: what or NAME:LINE:COLUMN: what, the name taken off.
  private static final Pattern PLACE = Pattern.compile("^(?::(\\d{1,9}))?(?::\\d+)?: ");
  private static final byte[][] OTHER_FILES = {
    "%PDF-".getBytes(StandardCharsets.US_ASCII), {'P', 'K', 3, 4}
  };

  private final Input input;
  private final String file;
  private final Charset charset;
  private final long limit;

  /**
   * Of the articles of one input.
   *
   * @param file its path, with {@code /}
   * @param charset that it should be in
   * @param limit the most bytes of an article
   */
  public Refusal(Input input, String file, Charset charset, long limit) {
    this.input = input;
    this.file = file;
    this.charset = charset;
    this.limit = limit;
  }

  private record Cause(Rule rule, int line) {}

  /**
   * The finding.
   *
   * @param message as the reader of articles has it: the input's name, perhaps a line, and what is
   *     wrong
   * @param line of the article in its file, from 1, where the message has none
   * @param doc what the article goes by
   */
  public Finding of(String message, int line, String doc) {
    String rest = message.startsWith(input.name()) ? message.substring(input.name().length()) : "";
    Matcher place = PLACE.matcher(rest);
    String what = message;
    int at = line;
    boolean named = false;
    if (place.find()) {
      what = rest.substring(place.end());
      named = place.group(1) != null;
      at = named ? Integer.parseInt(place.group(1)) : line;
    }
    Cause cause = cause(at, named);
    return Finding.of(cause.rule(), file, cause.line(), what, doc);
  }

  private Cause cause(int line, boolean named) {
    Path path = input.path();
    if (path == null) {
      return new Cause(Rule.UNREADABLE, line);
    }
    if (FileKind.of(file) == FileKind.JSON_LINES) {
      return new Cause(named ? Rule.JSON_LINE : Rule.UNREADABLE, line);
    }
    try (InputStream in = PlainBytes.open(path)) {
      byte[] bytes = in.readNBytes((int) Math.min(limit + 1, 1 << 30));
      return bytes.length > limit ? new Cause(Rule.TOO_LARGE, line) : cause(bytes, line, named);
    } catch (IOException e) {
      return new Cause(Rule.UNREADABLE, line);
    }
  }

  private Cause cause(byte[] bytes, int line, boolean named) {
    if (isOtherFile(bytes)) {
      return new Cause(Rule.BINARY, line);
    }
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    boolean marked =
        startsWith(bytes, (byte) 0xFF, (byte) 0xFE) || startsWith(bytes, (byte) 0xFE, (byte) 0xFF);
    if (!wide && !marked && indexOf(bytes, (byte) 0, bytes.length) >= 0) {
      return new Cause(Rule.BINARY, line);
    }
    int bad = firstUndecodable(bytes);
    if (marked || bad >= 0) {
      return new Cause(Rule.ENCODING, Math.max(line, lineOf(bytes, bad)));
    }
    if (FileKind.of(file) == FileKind.HTML) {
      // What is left is a charset that the page declares.
      return new Cause(Rule.ENCODING, line);
    }
    return new Cause(named ? Rule.FRONT_MATTER : Rule.UNREADABLE, line);
  }

  private static boolean isOtherFile(byte[] bytes) {
    for (byte[] start : OTHER_FILES) {
      if (startsWith(bytes, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte... start) {
    return bytes.length >= start.length
        && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
  }

  private static int indexOf(byte[] bytes, byte wanted, int end) {
    for (int i = 0; i < end; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The offset of the first byte that is not in the charset; -1 where all are. */
  private int firstUndecodable(byte[] bytes) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
