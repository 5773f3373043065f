package hearsay.article.mail;

import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Entry;
import hearsay.article.entry.Limited;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mails of an mbox file (RFC 4155), each as {@link MailEntries} reads it and known by its
 * number, from 1. No more than one is held.
 */
public final class MailboxEntries implements Entries {
  private static final byte[] START = "From ".getBytes(StandardCharsets.ISO_8859_1);

  /** What stands before each mail, after a blank line: who sent it when. */
  private static final Pattern ENVELOPE = Pattern.compile("From \\S+ .*\\d:\\d\\d.*\\s*");

  private static final Pattern QUOTED = Pattern.compile("(?s)>+From .*");

  /** A longer line is no such line. */
  private static final int LONGEST = 1000;

  private final InputStream mails;
  private final long limit;
  private final long most;
  private @Nullable MailEntries open;
  private int number;
  private boolean began;
  private boolean ended;

  private MailboxEntries(InputStream mails, long limit) {
    this.mails = mails;
    this.limit = limit;
    this.most = limit * MailParser.ARTICLES;
  }

  /**
   * Begins to read a mailbox, or a single mail.
   *
   * @param limit the most bytes of one part of a mail
   */
  public static Entries of(BufferedInputStream in, long limit) throws IOException {
    in.mark(START.length);
    byte[] start = in.readNBytes(START.length);
    in.reset();
    return Arrays.equals(start, START) ? new MailboxEntries(in, limit) : MailEntries.of(in, limit);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (open != null || !ended) {
      Optional<Entry> entry = open == null ? begin() : ofOpen(open);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /** Goes on to the next mail; gives only what is to be said of one that is not read. */
  private Optional<Entry> begin() throws IOException {
    Optional<byte[]> mail = mail();
    if (mail.isPresent() && mail.get().length > 0) {
      number++;
      open = MailEntries.of(new ByteArrayInputStream(mail.get()), limit, String.valueOf(number));
    } else if (mail.isEmpty()) {
      number++;
      return Optional.of(faulty(Limited.tooLarge(limit), true));
    }
    return Optional.empty();
  }

  private Optional<Entry> ofOpen(MailEntries mail) throws IOException {
    try {
      Optional<Entry> entry = mail.next();
      open = entry.isPresent() ? mail : null;
      return entry;
    } catch (BrokenFileException e) {
      open = null;
      return Optional.of(faulty(e.what(), false));
    }
  }

  private Entry faulty(String what, boolean tooLarge) {
    return new Entry.Faulty(String.valueOf(number), null, what, tooLarge);
  }

  /** The bytes of the next mail, without its envelope; none where they are too many. */
  private Optional<byte[]> mail() throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    long length = 0;
    boolean blank = !began;
    while (!ended) {
      byte[] bytes = line();
      String line =
          new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
      if (blank && ENVELOPE.matcher(line).matches()) {
        if (began) {
          break;
        }
        began = true;
        continue;
      }
      blank = line.isBlank();
      int from = QUOTED.matcher(line).matches() ? 1 : 0;
      length += bytes.length - from;
      if (length <= most) {
        mail.write(bytes, from, bytes.length - from);
      }
    }
    return length > most ? Optional.empty() : Optional.of(mail.toByteArray());
  }

  /** With its line break; empty at the end. Of a line over the limit not all is kept. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = mails.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= most) {
        line.write(next);
      }
      next = mails.read();
    }
    ended = next < 0;
    if (!ended) {
      line.write(next);
    }
    return line.toByteArray();
  }
}
