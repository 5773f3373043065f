package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.text.ByteOrderMark;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the format of an input: as told, else by its first bytes, else by its name, else by its
 * first words.
 */
final class FormatSniffer {
  private static final int PEEK = 1 << 16;

  private FormatSniffer() {}

  /**
   * Leaves the stream where it was.
   *
   * @param fileName empty where there is none
   * @throws UnreadableException if the bytes are those of no article, or not what the name says
   */
  static Format format(String fileName, BufferedInputStream in, ReaderOptions options)
      throws IOException, UnreadableException {
    if (options.format() != Format.AUTO) {
      return options.format();
    }
    byte[] start = peek(in);
    return of(fileName, start, options.charsetOf(start).charset());
  }

  /** Of bytes that are at hand, at least the first of them. */
  static Format of(String fileName, byte[] bytes, Charset encoding) throws UnreadableException {
    byte[] start = bytes.length > PEEK ? Arrays.copyOf(bytes, PEEK) : bytes;
    Optional<Format> told = ofBytes(start);
    if (told.isPresent()) {
      return told.get();
    }
    Signatures.refuse(start);
    Format named = ArticleNames.formatOf(fileName);
    boolean open = named == Format.AUTO || named.isBinary() || named == Format.JSON;
    if (!open) {
      return named;
    }
    String words = new String(start, encoding);
    Format sniffed = FirstWords.format(words, start.length == PEEK);
    if (named.isBinary() && sniffed == Format.TEXT) {
      throw new UnreadableException(
          Cause.BINARY,
          "is no " + named + " file, though its name says so; name what it is with --format");
    }
    if (named == Format.JSON && sniffed == Format.TEXT) {
      return Format.JSON;
    }
    if (sniffed == Format.TEXT) {
      OtherTexts.refuse(fileName, words);
    }
    return sniffed;
  }

  private static Optional<Format> ofBytes(byte[] start) {
    if (startsWith(start, "%PDF-")) {
      return Optional.of(Format.PDF);
    }
    if (startsWith(start, "PK\3\4")) {
      return ZipKind.of(start);
    }
    if (startsWith(start, "WARC/")) {
      return Optional.of(Format.WARC);
    }
    return MailHeader.begins(start) ? Optional.of(Format.MAIL) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, String start) {
    return new String(bytes, 0, Math.min(bytes.length, start.length()), StandardCharsets.ISO_8859_1)
        .equals(start);
  }

  /**
   * Reads no further than it must: JSON Lines that are still being written may be slow to go on.
   */
  private static byte[] peek(BufferedInputStream in) throws IOException {
    byte[] start = new byte[PEEK];
    int length = 0;
    int blank = 0;
    boolean told = false;
    in.mark(PEEK);
    while (length < PEEK && !told) {
      int read = in.read(start, length, PEEK - length);
      if (read < 0) {
        break;
      }
      // Bytes from 0x80 on are negative: a byte order mark is passed by as well.
      while (blank < length + read && start[blank] <= ' ') {
        blank++;
      }
      told =
          start[Math.min(blank, PEEK - 1)] == '{'
              && hasLineBreak(start, Math.max(blank, length), length + read);
      length += read;
    }
    in.reset();
    return Arrays.copyOf(start, length);
  }

  private static boolean hasLineBreak(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** What the first words of a text tell. */
  private static final class FirstWords {
    private FirstWords() {}

    static Format format(String start, boolean cut) {
      String words = ByteOrderMark.strip(start).strip();
      if (words.startsWith("{")) {
        return ofObject(words, cut);
      }
      if (words.matches("(?s)\\[\\s*\\{.*")) {
        return Format.JSON;
      }
      String lower = words.toLowerCase(Locale.ROOT);
      boolean prologue = lower.startsWith("<?xml") || lower.startsWith("<!--");
      if (isFeed(lower, prologue)) {
        return Format.FEED;
      }
      boolean html =
          lower.startsWith("<!doctype html")
              || lower.startsWith("<html")
              || (prologue && lower.contains("<html"));
      return html ? Format.HTML : Format.TEXT;
    }

    private static boolean isFeed(String lower, boolean prologue) {
      for (String root : new String[] {"<rss", "<feed", "<rdf:rdf"}) {
        int at = lower.indexOf(root);
        boolean first = at == 0 || (prologue && at > 0 && !lower.contains("<html"));
        if (first
            && !Character.isLetterOrDigit(
                lower.charAt(Math.min(lower.length() - 1, at + root.length())))) {
          return true;
        }
      }
      return false;
    }

    private static Format ofObject(String words, boolean cut) {
      int end = words.indexOf('\n');
      if (end < 0 && cut) {
        return JsonLines.beginsObject(words) ? Format.JSONL : Format.TEXT;
      }
      if (JsonLines.isObject(end < 0 ? words : words.substring(0, end))) {
        return Format.JSONL;
      }
      return JsonLines.beginsObject(words) ? Format.JSON : Format.TEXT;
    }
  }
}
