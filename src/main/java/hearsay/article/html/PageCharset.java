package hearsay.article.html;

import hearsay.article.charset.CharsetLabels;
import hearsay.article.charset.DetectedCharset;
import hearsay.article.charset.Utf8Census;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset of a web page, as browsers find it: by its byte order mark, else by its declaration,
 * else UTF-8 where all of it is that, else by its characters, else windows-1252. Two things are
 * known better than browsers know them: a page whose bytes beyond ASCII are all UTF-8 is that
 * whatever it declares, since it was saved anew by a program that left the declaration as it was;
 * and one that declares UTF-8 and has not one such character, but bytes beyond ASCII, is
 * windows-1252.
 *
 * @param warning what is unsure; null where nothing is
 */
record PageCharset(Charset charset, @Nullable String warning) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SEARCHED = 1 << 16;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{1,1000}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)"
              + "|<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([^\"']+)",
          Pattern.CASE_INSENSITIVE);

  /** Characters in UTF-8 that no text of one-byte characters has by chance. */
  private static final int ENOUGH_ONE_BYTE = 2;

  /** The same for texts of two-byte characters. */
  private static final int ENOUGH_TWO_BYTES = 8;

  /**
   * Finds the charset.
   *
   * @param stated what the user says; UTF-8 counts as nothing
   */
  static PageCharset of(byte[] page, Charset stated) {
    if (!stated.equals(StandardCharsets.UTF_8)) {
      return new PageCharset(stated, null);
    }
    Charset marked = DetectedCharset.marked(page);
    if (marked != null) {
      return new PageCharset(marked, null);
    }
    Utf8Census census = Utf8Census.of(page);
    String label = declared(page);
    Optional<Charset> known = label == null ? Optional.empty() : CharsetLabels.charset(label);
    if (known.isPresent()) {
      return declared(known.get(), census);
    }
    Charset detected = DetectedCharset.of(page).charset();
    return new PageCharset(detected, warning(label, detected, census));
  }

  private static PageCharset declared(Charset charset, Utf8Census census) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return census.broken() > 0 && census.characters() == 0
          ? new PageCharset(WINDOWS, "is not UTF-8 as it declares; read as windows-1252")
          : new PageCharset(charset, broken(census));
    }
    int enough = charset.newEncoder().maxBytesPerChar() > 1 ? ENOUGH_TWO_BYTES : ENOUGH_ONE_BYTE;
    boolean utf8 = census.broken() == 0 && census.characters() >= enough;
    return utf8
        ? new PageCharset(
            StandardCharsets.UTF_8, "is UTF-8, not " + charset.name() + " as it declares")
        : new PageCharset(charset, null);
  }

  private static @Nullable String warning(
      @Nullable String label, Charset detected, Utf8Census census) {
    boolean utf8 = detected.equals(StandardCharsets.UTF_8);
    if (label != null) {
      return CharsetLabels.warning(label, detected);
    }
    return utf8
        ? broken(census)
        : "declares no charset and is not UTF-8; read as " + detected.name();
  }

  private static @Nullable String broken(Utf8Census census) {
    return census.broken() == 0
        ? null
        : "has " + census.broken() + " bytes that are not UTF-8; each is read as U+FFFD";
  }

  private static String withoutComments(String head) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    while (at < head.length()) {
      int start = head.indexOf("<!--", at);
      left.append(head, at, start < 0 ? head.length() : start);
      int end = start < 0 ? -1 : head.indexOf("-->", start + 4);
      at = end < 0 ? head.length() : end + 3;
    }
    return left.toString();
  }

  private static @Nullable String declared(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, SEARCHED), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(withoutComments(head));
    if (!matcher.find()) {
      return null;
    }
    String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    // A declaration that could be read byte by byte is not in units of two.
    boolean wide =
        label.toLowerCase(java.util.Locale.ROOT).matches("utf-?(?:16|32).*|ucs-?2|unicode");
    return wide ? "utf-8" : label;
  }
}
