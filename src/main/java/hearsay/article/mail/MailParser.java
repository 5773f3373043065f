package hearsay.article.mail;

import hearsay.article.charset.CharsetLabels;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Limited;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Reads a mail into its parts. Of pictures, sound and films the bytes are not kept. */
final class MailParser {
  private static final int DEEPEST = 30;
  private static final int MOST_PARTS = 2000;
  private static final int LONGEST_HEADER = 1 << 20;

  /** All parts of a mail together may be so many times as large as an article. */
  static final int ARTICLES = 4;

  private final Ends ends = new Ends();
  private final MimeTokenStream tokens =
      new MimeTokenStream(
          new MimeConfig.Builder()
              .setMaxLineLen(-1)
              .setMaxHeaderCount(MOST_PARTS)
              .setMaxHeaderLen(LONGEST_HEADER)
              .build(),
          ends,
          null);

  private final Deque<Part> open = new ArrayDeque<>();
  private final long limit;
  private long left;
  private int count;
  private Header header = new Header();
  private @Nullable Part whole;

  private MailParser(long limit) {
    this.limit = limit;
    this.left = limit * ARTICLES;
  }

  /** Remembers whether parts ended before they should have; nothing else is minded. */
  private static final class Ends extends DecodeMonitor {
    private boolean early;

    @Override
    public boolean warn(String what, String dropped) {
      early |= what.contains(Event.MIME_BODY_PREMATURE_END.toString());
      return false;
    }

    @Override
    public boolean isListening() {
      return true;
    }
  }

  /**
   * Reads all of it. One that is cut short has the parts that are there.
   *
   * @param limit the most bytes of a part
   */
  static MailParser read(InputStream mail, long limit) throws IOException, BrokenFileException {
    MailParser parser = new MailParser(limit);
    try {
      parser.readAll(mail);
    } catch (MimeException | MimeIOException e) {
      throw new BrokenFileException("is a mail that is broken; save it again", e);
    }
    if (parser.whole == null || parser.whole.header().isEmpty()) {
      throw new BrokenFileException("is no mail; it begins with no header");
    }
    return parser;
  }

  /** The mail with all its parts. */
  Part whole() {
    return Objects.requireNonNull(whole);
  }

  /** Whether it ends before its last part does. */
  boolean isCutShort() {
    return ends.early;
  }

  private void readAll(InputStream mail) throws IOException, MimeException, BrokenFileException {
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(mail);
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_HEADER -> header = new Header();
        case T_FIELD -> header.add(tokens.getField());
        case T_START_MULTIPART -> {
          Part part = new Part(header, tokens.getBodyDescriptor().getMimeType(), new ArrayList<>());
          add(part);
          open.push(part);
        }
        case T_END_MULTIPART -> open.pop();
        case T_BODY -> add(body(tokens.getBodyDescriptor()));
        default -> {}
      }
      state = tokens.next();
    }
  }

  private void add(Part part) throws BrokenFileException {
    if (++count > MOST_PARTS || open.size() > DEEPEST) {
      throw new BrokenFileException("has more parts than any mail, or deeper ones");
    }
    if (open.isEmpty()) {
      whole = whole == null ? part : whole;
    } else {
      open.peek().parts().add(part);
    }
  }

  private Part body(BodyDescriptor told) throws IOException {
    String type = told.getMimeType() == null ? "text/plain" : told.getMimeType();
    boolean seen = type.toLowerCase(Locale.ROOT).matches("(?:image|audio|video|font)/.*");
    if (seen) {
      return new Part(header, type, null, new byte[0]);
    }
    byte[] bytes = Limited.read(tokens.getDecodedInputStream(), Math.min(limit, left)).orElse(null);
    left -= bytes == null ? 0 : bytes.length;
    return new Part(
        header,
        type,
        CharsetLabels.orJavas(header.parameters("content-type").get("charset")),
        bytes);
  }
}
