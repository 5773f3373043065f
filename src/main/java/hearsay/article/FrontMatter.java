package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.date.DateText;
import hearsay.text.Blanks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of YAML at the top of a text, between a first line {@code ---} and the next line {@code
 * ---} or {@code ...}. Where the block is never closed, or is prose and no mapping, the line was a
 * rule across the page and there is no front matter.
 *
 * @param end where it ends, in UTF-16 units, its last line break included; 0 where there is none
 */
record FrontMatter(int end, @Nullable LocalDate published, Metadata metadata) {
  private static final FrontMatter NONE = new FrontMatter(0, null, Metadata.NONE);

  private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\r\\n|\\n|\\r)");
  private static final Pattern CLOSING =
      Pattern.compile("(?<=[\\n\\r])(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)");
  private static final Pattern KEY =
      Pattern.compile("(?m)^[\\p{L}_][\\p{L}\\p{N}_-]*[ \\t]*:(?:\\s|$)");

  /** A key and words that no quotation marks are around, or not around all of them. */
  private static final Pattern UNQUOTED =
      Pattern.compile(
          "([\\p{L}_][\\p{L}\\p{N}_-]*)[ \\t]*:[ \\t]+"
              + "(?:[^\\s\"'\\[{].*|\"[^\"]*\"\\s*\\S.*|'[^']*'\\s*\\S.*)");

  /** Far more than any front matter; what is longer between two rules is an article. */
  private static final int LONGEST = 1 << 16;

  static FrontMatter of(String text) throws UnreadableException {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return NONE;
    }
    Matcher closing = CLOSING.matcher(text).useTransparentBounds(true);
    closing.region(opening.end(), Math.min(text.length(), opening.end() + LONGEST));
    if (!closing.find()) {
      return NONE;
    }
    String block = text.substring(opening.end(), closing.start());
    Optional<Map<String, YamlMapping.Value>> mapping = parse(block);
    return mapping.isEmpty() ? NONE : of(mapping.get(), closing.end());
  }

  private static Optional<Map<String, YamlMapping.Value>> parse(String block)
      throws UnreadableException {
    if (Blanks.isBlank(block)) {
      return Optional.of(new HashMap<>());
    }
    try {
      return YamlMapping.parse(block);
    } catch (YamlMapping.BrokenException e) {
      if (!KEY.matcher(block).find()) {
        return Optional.empty();
      }
      throw new UnreadableException(
          Cause.FRONT_MATTER,
          "the front matter is broken YAML: "
              + e.getMessage()
              + "; "
              + remedy(block, e.line())
              + " above the first --- if it is none",
          inFile(e.line()),
          0);
    }
  }

  /**
   * A value that YAML takes for more than words is the commonest fault: "title: Moscow: no deal".
   */
  private static String remedy(String block, int line) {
    String faulty = block.lines().skip(line - 1L).findFirst().orElse("");
    Matcher value = UNQUOTED.matcher(faulty);
    return value.matches() && isBroken(faulty)
        ? "put what follows " + value.group(1) + ": in quotation marks, or a blank line"
        : "mend it, or put a blank line";
  }

  /** Whether it is no YAML by itself, whatever the lines around it leave open. */
  private static boolean isBroken(String line) {
    try {
      YamlMapping.parse(line);
      return false;
    } catch (YamlMapping.BrokenException e) {
      return true;
    }
  }

  private static FrontMatter of(Map<String, YamlMapping.Value> mapping, int end)
      throws UnreadableException {
    LocalDate published = null;
    for (String key : new String[] {"date", "published"}) {
      YamlMapping.Value value = mapping.get(key);
      if (value != null) {
        published =
            DateText.parse(value.text())
                .orElseThrow(
                    () ->
                        new UnreadableException(
                            Cause.FRONT_MATTER,
                            DateText.problem(key, value.text()),
                            inFile(value.line()),
                            0));
      }
    }
    return new FrontMatter(
        end,
        published,
        new Metadata(text(mapping, "title"), text(mapping, "publisher"), text(mapping, "url")));
  }

  private static @Nullable String text(Map<String, YamlMapping.Value> mapping, String key) {
    YamlMapping.Value value = mapping.get(key);
    return value == null ? null : value.text();
  }

  /** The block begins on the second line. */
  private static int inFile(int lineInBlock) {
    return lineInBlock + 1;
  }
}
