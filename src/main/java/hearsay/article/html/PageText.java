package hearsay.article.html;

import hearsay.text.WellFormed;
import java.util.Set;

/**
 * The text of a part of a page: one paragraph for each block, with a blank line between; list
 * items, table cells and what follows a {@code <br>} on lines of their own. Blanks are collapsed,
 * no-break spaces kept; what marks a place to break a word is left out, so that names stay whole.
 * What is raised is written as {@link Raised} has it.
 */
final class PageText {
  private static final Set<String> LINES = Set.of("li", "dt", "dd", "td", "th");
  private static final String WITHIN_WORDS = "\u00AD\u200B\u2060\uFEFF";

  private static final Part NOTHING = Part.words("");

  private final StringBuilder text = new StringBuilder();

  /** Blanks that are written once a word follows on the same line. */
  private final StringBuilder blanks = new StringBuilder();

  /** Line breaks, at most 2, that are written once a word follows. */
  private int breaks;

  private int preformatted;

  private PageText() {}

  static String of(Part part) {
    PageText text = new PageText();
    text.add(part);
    return WellFormed.of(text.text.toString());
  }

  /** A line that stands for itself, such as a title. */
  static String normal(String line) {
    StringBuilder normal = new StringBuilder();
    line.chars().filter(c -> WITHIN_WORDS.indexOf(c) < 0).forEach(c -> normal.append((char) c));
    return WellFormed.of(normal.toString());
  }

  private void add(Part part) {
    if (part.isWords()) {
      append(part.words);
      return;
    }
    preformatted += part.tag.equals("pre") ? 1 : 0;
    breakAround(part.tag);
    if (part.tag.equals("br")) {
      breakLine(Math.min(2, breaks + 1));
    }
    boolean quoted = part.tag.equals("q");
    if (quoted) {
      append("“");
    }
    for (int i = 0; i < part.parts.size(); i++) {
      Part inner = part.parts.get(i);
      if (inner.tag.equals("sup") && inner.counts.chars() <= Raised.LONGEST) {
        addRaised(inner, i + 1 < part.parts.size() ? part.parts.get(i + 1) : NOTHING);
      } else {
        add(inner);
      }
    }
    if (quoted) {
      append("”");
    }
    breakAround(part.tag);
    preformatted -= part.tag.equals("pre") ? 1 : 0;
  }

  private void addRaised(Part raised, Part next) {
    boolean joined = breaks == 0 && blanks.isEmpty();
    CharSequence before = joined ? text : "";
    append(Raised.written(before, raised.line(Raised.LONGEST), start(next)));
  }

  /** The first characters of a part, blanks too. */
  private static String start(Part part) {
    Part first = part;
    while (!first.parts.isEmpty()) {
      first = first.parts.get(0);
    }
    return first.words.substring(0, Math.min(first.words.length(), Raised.SEEN));
  }

  private void breakAround(String tag) {
    if (LINES.contains(tag)) {
      breakLine(1);
    } else if (!Tags.isPhrase(tag)) {
      breakLine(2);
    }
  }

  private void breakLine(int atLeast) {
    breaks = Math.max(breaks, atLeast);
    blanks.setLength(0);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' && preformatted > 0) {
        breakLine(Math.min(2, breaks + 1));
      } else if (c == '\u00A0') {
        blanks.append(c);
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        if (blanks.isEmpty() || blanks.charAt(blanks.length() - 1) != ' ') {
          blanks.append(' ');
        }
      } else if (WITHIN_WORDS.indexOf(c) < 0) {
        appendWord(c);
      }
    }
  }

  private void appendWord(char c) {
    if (!text.isEmpty()) {
      text.append(breaks > 0 ? "\n".repeat(breaks) : blanks);
    }
    breaks = 0;
    blanks.setLength(0);
    text.append(c);
  }
}
