package hearsay.article.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a mail in plain text. Lines that a program has wrapped are joined: those of
 * {@code format=flowed} (RFC 3676) where they end in a blank, others where the first word of the
 * next line would not have fitted into the width of the text. The marks of quoted lines go, and so
 * does the signature below a line of two hyphens.
 */
final class Unwrapped {
  private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*•]|\\(?\\d{1,2}[.)])\\s");

  /** No program wraps narrower, nor people who write lines as they like. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 100;

  private Unwrapped() {}

  /** A line, and how many times it is quoted. */
  private record Line(String text, int depth, boolean flows) {}

  static String of(String text, boolean flowed) {
    List<Line> lines = lines(text, flowed);
    int width = flowed ? 0 : width(lines);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0) {
        Line before = lines.get(i - 1);
        boolean together =
            before.depth() == line.depth()
                && !line.text().isBlank()
                && !before.text().isBlank()
                && (flowed ? before.flows() : isWrapped(before.text(), line.text(), width));
        joined.append(together ? " " : "\n");
      }
      joined.append(line.text());
    }
    return joined.toString().strip();
  }

  private static List<Line> lines(String text, boolean flowed) {
    List<Line> lines = new ArrayList<>();
    for (String written : text.split("\r\n|\n|\r", -1)) {
      if (written.equals("-- ")) {
        break;
      }
      int depth = 0;
      int at = 0;
      while (at < written.length() && written.charAt(at) == '>') {
        depth++;
        at += written.startsWith("> >", at) ? 2 : 1;
      }
      at += at < written.length() && written.charAt(at) == ' ' && (depth > 0 || flowed) ? 1 : 0;
      lines.add(new Line(written.substring(at).stripTrailing(), depth, written.endsWith(" ")));
    }
    return lines;
  }

  /** That of the longest line, 0 where the lines are too short or long to have been wrapped. */
  private static int width(List<Line> lines) {
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      // The last line of a paragraph says nothing.
      if (!lines.get(i + 1).text().isBlank()) {
        width = Math.max(width, lines.get(i).text().length());
      }
    }
    return width < NARROWEST || width > WIDEST ? 0 : width;
  }

  private static boolean isWrapped(String before, String line, int width) {
    int end = line.indexOf(' ');
    int first = end < 0 ? line.length() : end;
    return width > 0 && before.length() + 1 + first > width && !ITEM.matcher(line).lookingAt();
  }
}
