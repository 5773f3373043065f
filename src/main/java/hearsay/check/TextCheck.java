package hearsay.check;

import hearsay.article.Article;
import hearsay.article.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What can be wrong with an article that was read. */
final class TextCheck {
  private static final int REPLACEMENT = 0xFFFD;

  /** The first line of a front matter, and a second one that is a key of it. */
  private static final Pattern OPENED =
      Pattern.compile("---[ \\t]*\\R[\\p{L}_][\\p{L}\\p{N}_-]*[ \\t]*:(?:\\s|$)");

  private TextCheck() {}

  static List<Finding> of(Article article, String file, FileLines lines, Remarks remarks) {
    List<Finding> findings = new ArrayList<>();
    String doc = article.id();
    int first = lines.first();
    if (article.body() == null) {
      findings.add(Finding.of(Rule.EMPTY, file, first, "has no text", doc));
    } else if (article.body().start() == 0
        && FileKind.of(file) == FileKind.TEXT
        && OPENED.matcher(article.text()).lookingAt()) {
      findings.add(
          Finding.of(
              Rule.UNCLOSED_FRONT_MATTER,
              file,
              first,
              "front matter is opened here and never closed; end it with a line ---",
              doc));
    }
    if (article.body() != null) {
      for (String warning : remarks.warnings()) {
        findings.add(Finding.of(Rule.READING, file, first, warning, doc));
      }
    }
    if (article.published() == null) {
      findings.add(
          Finding.of(
              Rule.NO_PUBLISHED,
              file,
              first,
              "has no date of publication; say published: 2025-09-26 in it, put the date into"
                  + " its file name, or use --published",
              doc));
    }
    checkCharacters(article, file, lines, findings);
    return findings;
  }

  private static void checkCharacters(
      Article article, String file, FileLines lines, List<Finding> findings) {
    String text = article.text();
    int count = 0;
    int at = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isStrange(text.charAt(i))) {
        at = count++ == 0 ? i : at;
      }
    }
    if (count > 0) {
      int character = text.charAt(at);
      findings.add(
          Finding.of(
              Rule.CHARACTERS,
              file,
              lines.ofUtf16(at),
              String.format(
                  "U+%04X, %s%s",
                  character,
                  character == REPLACEMENT
                      ? "which a wrong charset leaves"
                      : "which articles do not have",
                  count == 1 ? "" : "; " + count + " such characters in all"),
              article.id()));
    }
  }

  private static boolean isStrange(char c) {
    boolean control = Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0;
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || direction || c == REPLACEMENT;
  }
}
