package hearsay.jsonl;

import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a file or stream, one after the other, so that memory does not grow with it. Blank
 * lines are passed over, and so is a byte order mark. Of what holds no claim at all, an article
 * say, one message says so, and not one for each of its lines.
 */
public final class ClaimLines implements AutoCloseable {
  /** Bad lines in front of the first claim, after which none is expected any more. */
  private static final int MOST_BEFORE = NoClaims.MOST_LINES;

  private final LineBytes lines;
  private final Deque<BadLineException> before = new ArrayDeque<>();
  private @Nullable ClaimLine first;
  private boolean begun;
  private boolean ended;

  private ClaimLines(LineBytes lines) {
    this.lines = lines;
  }

  /** A line that is no claim record, or a file without any. */
  public static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean ofArticle;

    /** Of a file that breaks off after its last line. */
    public BadLineException(UserException breakOff) {
      this(String.valueOf(breakOff.getMessage()), breakOff, false);
    }

    private BadLineException(String message, Throwable cause, boolean ofArticle) {
      super(message, cause);
      this.ofArticle = ofArticle;
    }
  }

  /** Of a file, plain or gzipped. */
  public static ClaimLines of(Path file) throws UserException {
    return new ClaimLines(LineBytes.of(file));
  }

  /**
   * Of a stream.
   *
   * @param name for messages
   */
  public static ClaimLines of(String name, InputStream in) {
    return new ClaimLines(new LineBytes(name, in));
  }

  /**
   * The next claim; null at the end.
   *
   * @throws BadLineException if the line is none; the one after it can be read all the same
   * @throws UserException if nothing more can be read
   */
  public @Nullable ClaimLine next() throws BadLineException, UserException {
    if (!begun) {
      begun = true;
      begin();
    }
    BadLineException bad = before.poll();
    if (bad != null) {
      throw bad;
    }
    ClaimLine line = first;
    first = null;
    return line == null && !ended ? read() : line;
  }

  /** That of the file or stream, for messages. */
  public String name() {
    return lines.name();
  }

  /** Reads up to the first claim. */
  private void begin() throws UserException {
    boolean bad = true;
    while (bad && before.size() < MOST_BEFORE) {
      try {
        first = read();
        bad = false;
      } catch (BadLineException e) {
        before.add(e);
      }
    }
    ended = first == null;
    if (ended && !before.isEmpty()) {
      BadLineException whole =
          withoutClaims(
              before.getFirst(),
              before.size() < MOST_BEFORE ? NoClaims.NOR_ANY_OTHER : NoClaims.NOR_THE_NEXT);
      before.clear();
      before.add(whole);
    }
  }

  private BadLineException withoutClaims(BadLineException firstLine, String others) {
    String message =
        firstLine.ofArticle
            ? NoClaims.articleMessage(lines.name())
            : firstLine.getMessage() + others;
    return new BadLineException(message, firstLine, firstLine.ofArticle);
  }

  private @Nullable ClaimLine read() throws BadLineException, UserException {
    byte[] line = lines.next();
    if (line == null) {
      return null;
    }
    String place = lines.place();
    try {
      return new ClaimLine(place, line, ClaimParser.parse(line));
    } catch (ClaimParser.NoClaimException e) {
      String message = place + ": " + Printable.of(String.valueOf(e.getMessage()));
      boolean ofArticle =
          before.isEmpty() && first == null && NoClaims.isOfArticle(lines.name(), line);
      throw new BadLineException(message, e, ofArticle);
    }
  }

  @Override
  public void close() throws UserException {
    lines.close();
  }
}
