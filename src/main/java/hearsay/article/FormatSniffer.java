package hearsay.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Finds the format of an input: as told, else by its name, else by its first words. */
final class FormatSniffer {
  private static final int PEEK = 1 << 16;

  private FormatSniffer() {}

  /** Leaves the stream where it was. */
  static Format format(Input input, BufferedInputStream in, ReaderOptions options)
      throws IOException {
    if (options.format() != Format.AUTO) {
      return options.format();
    }
    Path path = input.path();
    Format named =
        path == null ? Format.AUTO : ArticleNames.formatOf(String.valueOf(path.getFileName()));
    if (named != Format.AUTO) {
      return named;
    }
    byte[] start = peek(in);
    return ofStart(new String(start, options.charsetOf(start).charset()), start.length == PEEK);
  }

  /** Reads no further than it must: a pipe that is still being written may be slow to go on. */
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
      // Markup may take many lines to say that it is HTML; all else tells by its first line.
      told =
          start[Math.min(blank, PEEK - 1)] != '<'
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

  private static Format ofStart(String start, boolean cut) {
    String words = (start.startsWith("\uFEFF") ? start.substring(1) : start).strip();
    if (words.startsWith("{")) {
      int end = words.indexOf('\n');
      boolean articles =
          (end < 0 && cut)
              ? JsonLines.beginsObject(words)
              : JsonLines.isObject(end < 0 ? words : words.substring(0, end));
      return articles ? Format.JSONL : Format.TEXT;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean prologue = lower.startsWith("<?xml") || lower.startsWith("<!--");
    boolean html =
        lower.startsWith("<!doctype html")
            || lower.startsWith("<html")
            || (prologue && lower.contains("<html"));
    return html ? Format.HTML : Format.TEXT;
  }
}
