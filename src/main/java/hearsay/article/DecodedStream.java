package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.charset.DetectedCharset;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The characters of a file of which no more than a part is held, in the charset that the options
 * name or that its bytes tell; without the byte order mark that it may begin with.
 */
final class DecodedStream {
  /** By so much of a file its charset is told. */
  private static final int LOOKED_AT = 1 << 20;

  /** No charset has longer characters. */
  private static final int LONGEST = 4;

  private final Characters characters;
  private final BufferedReader reader;
  private final DetectedCharset charset;
  private boolean said;

  private DecodedStream(Characters characters, DetectedCharset charset) {
    this.characters = characters;
    this.charset = charset;
    this.reader = new BufferedReader(characters);
  }

  /**
   * Begins to read.
   *
   * @param mending whether what is not in the charset becomes U+FFFD and is remarked upon; else it
   *     is a {@link CharacterCodingException} of the reader
   * @throws UnreadableException if the file is in another charset than the user's, by its mark
   */
  static DecodedStream of(BufferedInputStream in, ReaderOptions options, boolean mending)
      throws IOException, UnreadableException {
    byte[] start = start(in, options.detectEncoding() ? LOOKED_AT : LONGEST);
    DetectedCharset charset = options.charsetOf(start);
    TextDecoder.refuseWideMark(start, charset.charset());
    CharsetDecoder decoder =
        charset
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    DecodedStream stream = new DecodedStream(new Characters(in, decoder, mending), charset);
    try {
      stream.skipMark();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(Cause.ENCODING, stream.fault());
    }
    return stream;
  }

  /** The first bytes, not cut off within a character. */
  private static byte[] start(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    int end = start.length;
    while (start.length == length
        && end > Math.max(LONGEST, length - LONGEST)
        && start[end - 1] < 0) {
      end--;
    }
    return Arrays.copyOf(start, end);
  }

  private void skipMark() throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  Reader reader() {
    return reader;
  }

  /** The last character that was read. */
  char last() {
    return characters.last;
  }

  /** Whether all that was read has as many opening quotation marks (") as closing ones. */
  boolean isPaired() {
    return characters.quotes % 2 == 0;
  }

  /** What is said where the file is not in its charset. */
  String fault() {
    return "is not "
        + charset.charset().name()
        + "; name the charset with --encoding, or try --encoding auto";
  }

  /** What is to be said of the article that has just been read; a warning only once. */
  Remarks remarks() {
    Remarks remarks = Remarks.NONE.inEncoding(charset.charset().name());
    String warning =
        characters.mended
            ? fault() + "; what is not has been read as U+FFFD"
            : charset.sure() ? null : DecodedText.guessed(charset.charset());
    if (said || warning == null) {
      return remarks;
    }
    said = true;
    return remarks.warning(warning);
  }

  /** Decodes and remembers whether anything had to be mended. */
  private static final class Characters extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final boolean mending;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private boolean ended;
    private boolean mended;
    private long quotes;
    private char last;

    Characters(InputStream in, CharsetDecoder decoder, boolean mending) {
      this.in = in;
      this.decoder = decoder;
      this.mending = mending;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
      CharBuffer out = CharBuffer.wrap(chars, from, length).slice();
      while (out.position() == 0 && !(ended && !bytes.hasRemaining())) {
        CoderResult result = decoder.decode(bytes, out, ended);
        if (result.isError() && mending) {
          mended = true;
          bytes.position(bytes.position() + result.length());
          out.put('\uFFFD');
        } else if (result.isError() && out.position() == 0) {
          result.throwException();
        } else if (result.isUnderflow() && !ended) {
          fill();
        } else if (result.isUnderflow()) {
          bytes.position(bytes.limit());
          decoder.flush(out);
        }
      }
      for (int i = from; i < from + out.position(); i++) {
        quotes += chars[i] == '"' ? 1 : 0;
        last = chars[i];
      }
      return out.position() == 0 ? -1 : out.position();
    }

    private void fill() throws IOException {
      bytes.compact();
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
