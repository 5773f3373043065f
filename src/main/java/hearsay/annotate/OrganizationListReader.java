package hearsay.annotate;

import hearsay.annotate.NameRanges.Range;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Reads a list of organizations: UTF-8, one a line, further names after tabs. Blank lines and lines
 * that begin with {@code #} are left out.
 */
final class OrganizationListReader {
  /** No organization has a longer name; a longer line is no list's. */
  private static final int LONGEST_NAME = 1_000;

  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final int PART = 1 << 16;
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private OrganizationListReader() {}

  static OrganizationList read(Path file) throws UserException {
    try {
      return list(file);
    } catch (OutOfMemoryError e) {
      throw IoFailure.tooLarge(file, e);
    }
  }

  private static OrganizationList list(Path file) throws UserException {
    byte[] bytes = bytes(file);
    check(file, bytes);
    // Of a long list, the hash takes long.
    FutureTask<String> digest = new FutureTask<>(() -> Sha256.hex64(bytes));
    Thread thread = new Thread(digest, "hearsay-digest");
    thread.setDaemon(true);
    thread.start();
    OrganizationList organizations = new OrganizationList(bytes);
    int start = startsWithMark(bytes) ? MARK.length : 0;
    for (int number = 1; start < bytes.length; number++) {
      int line = number;
      int end = endOfLine(bytes, start);
      addLine(organizations, bytes, new Range(start, end), () -> file + ":" + line);
      boolean both = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      start = both ? end + 2 : end + 1;
    }
    return organizations.withDigest(done(digest));
  }

  private static String done(Future<String> digest) {
    try {
      return digest.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  private static void addLine(
      OrganizationList organizations, byte[] bytes, Range line, Supplier<String> place)
      throws UserException {
    Range canonical = field(bytes, line.start(), line.end());
    String name = canonical.of(bytes).strip();
    String all = name.isEmpty() ? line.of(bytes).strip() : name;
    if (all.isEmpty() || all.startsWith("#")) {
      return;
    }
    if (name.isEmpty()) {
      throw new UserException(
          place.get() + ": no name before the first tab; an organization a line, its name first");
    }
    organizations.add(checked(name, place), canonical, canonical);
    for (int end = canonical.end(); end < line.end(); ) {
      Range field = field(bytes, end + 1, line.end());
      name = field.of(bytes).strip();
      if (!name.isEmpty()) {
        organizations.add(checked(name, place), field, canonical);
      }
      end = field.end();
    }
  }

  /** From there up to the next tab. */
  private static Range field(byte[] bytes, int start, int endOfLine) {
    int end = start;
    while (end < endOfLine && bytes[end] != '\t') {
      end++;
    }
    return new Range(start, end);
  }

  private static String checked(String name, Supplier<String> place) throws UserException {
    if (name.length() > LONGEST_NAME) {
      throw new UserException(place.get() + ": is too long for a name; an organization a line");
    }
    if (!hasLetterOrDigit(name)) {
      throw new UserException(place.get() + ": a name needs a letter or a digit");
    }
    return name;
  }

  private static boolean hasLetterOrDigit(String name) {
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      if (Character.isLetterOrDigit(name.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void check(Path file, byte[] bytes) throws UserException {
    if (!isUtf8(bytes)) {
      throw new UserException(
          file + ":" + badLine(bytes) + ": is not UTF-8; convert it, with iconv say");
    }
    for (byte unit : bytes) {
      if (unit == 0) {
        throw new UserException(file + ": is no text; name a list of organizations, one a line");
      }
    }
  }

  /** Whether they decode; what they decode to is not kept, for a long list would not fit twice. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(PART);
    CoderResult result;
    do {
      result = decoder.decode(in, out.clear(), true);
    } while (result.isOverflow());
    return result.isUnderflow();
  }

  /** The first line that does not decode by itself. */
  private static int badLine(byte[] bytes) {
    int line = 1;
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        try {
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, i - from));
        } catch (CharacterCodingException e) {
          return line;
        }
        from = i + 1;
        line++;
      }
    }
    return line;
  }

  private static byte[] bytes(Path file) throws UserException {
    try {
      if (Files.isDirectory(file)) {
        throw new UserException(file + ": is a folder; name a list of organizations");
      }
      long size = Files.size(file);
      return size > 0 && size < LARGEST ? bytes(file, (int) size) : Files.readAllBytes(file);
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }

  /** A part at a time: Java copies as much as is asked for outside of its heap. */
  private static byte[] bytes(Path file, int size) throws IOException {
    byte[] bytes = new byte[size];
    int used = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read = 0;
      while (read >= 0 && used < size) {
        used += read;
        read = in.read(bytes, used, Math.min(PART, size - used));
      }
    }
    return used == size ? bytes : Arrays.copyOf(bytes, used);
  }
}
