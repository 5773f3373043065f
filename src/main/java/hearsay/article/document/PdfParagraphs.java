package hearsay.article.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs. A new one begins where the letters have another size, where there is
 * more room than between other lines, where a line is set in, and after a line that had room for
 * the next word; in a new column or on a new page only after the end of a sentence.
 */
final class PdfParagraphs {
  private static final double SAME_SIZE = 0.08;
  private static final double WIDER = 1.3;
  private static final double INDENT = 0.7;
  private static final Pattern ENDED = Pattern.compile(".*[.?!:][\"'”’»)\\]\\d]*$", Pattern.DOTALL);
  private static final Pattern ITEM = Pattern.compile("(?:[•◦▪■●‣–—*]|\\(?\\d{1,2}[.)])\\s.*");
  private static final Pattern HYPHENATED =
      Pattern.compile("(.*?)(\\p{L}+(?:-\\p{L}+)*)([-\u00AD\u2010])", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");

  private final List<PdfLine> lines;
  private final Set<String> words = new HashSet<>();
  private final Map<Long, Double> pitches = new HashMap<>();
  private final Map<String, Double> edges = new HashMap<>();

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    for (PdfLine line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
      edges.merge(column(line), line.right(), Math::max);
    }
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).base() - lines.get(i - 1).base();
      if (gap > lines.get(i).size() / 2 && gap < 3 * lines.get(i).size()) {
        pitches.merge(sizeOf(lines.get(i)), gap, Math::min);
      }
    }
  }

  /** The text of lines in the order of reading, with a blank line between paragraphs. */
  static String of(List<PdfLine> lines) {
    PdfParagraphs paragraphs = new PdfParagraphs(lines);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && paragraphs.begins(i)) {
        text.append("\n\n").append(lines.get(i).text());
      } else {
        paragraphs.join(text, lines.get(i).text());
      }
    }
    return text.toString().strip();
  }

  /** Letters of half a point more or less have one pitch. */
  private static long sizeOf(PdfLine line) {
    return Math.round(line.size());
  }

  /** Lines that begin near one another on a page; a paragraph's first may be set in. */
  private static String column(PdfLine line) {
    return line.page() + " " + Math.round(line.left() / (6 * Math.max(1, line.size())));
  }

  private boolean begins(int at) {
    PdfLine line = lines.get(at);
    PdfLine before = lines.get(at - 1);
    double size = Math.max(1, before.size());
    if (Math.abs(line.size() - before.size()) > SAME_SIZE * size
        || ITEM.matcher(line.text()).matches()
        || hadRoom(before, line)) {
      return true;
    }
    boolean below = line.page() == before.page() && line.base() > before.base();
    if (!below) {
      return ENDED.matcher(before.text()).matches();
    }
    double pitch = pitches.getOrDefault(sizeOf(line), size * WIDER);
    return line.base() - before.base() > WIDER * pitch || isSetIn(at);
  }

  /** Whether the first word of a line would have fitted at the end of the one before. */
  private boolean hadRoom(PdfLine before, PdfLine line) {
    double edge = edges.getOrDefault(column(before), before.right());
    return before.right() + line.firstWord() + before.letter() < edge;
  }

  private boolean isSetIn(int at) {
    PdfLine line = lines.get(at);
    double indent = INDENT * line.size();
    boolean fromBefore = line.left() > lines.get(at - 1).left() + indent;
    boolean fromNext = at + 1 == lines.size() || line.left() > lines.get(at + 1).left() + indent;
    return fromBefore && fromNext;
  }

  /**
   * Puts a line behind the text. A hyphen at its end goes, unless the word stands with a hyphen
   * elsewhere, or the text goes on with a capital or a figure.
   */
  private void join(StringBuilder text, String line) {
    int start = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n")) + 1;
    Matcher hyphen = HYPHENATED.matcher(text.substring(start));
    if (hyphen.matches() && !line.isEmpty()) {
      Matcher rest = WORD.matcher(line);
      boolean lower = rest.lookingAt() && Character.isLowerCase(line.charAt(0));
      String first = hyphen.group(2);
      boolean soft = hyphen.group(3).equals("\u00AD");
      if (soft || (lower && !isCompound(first, rest.group()))) {
        text.setLength(text.length() - 1);
      }
      text.append(line);
      return;
    }
    text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ").append(line);
  }

  private boolean isCompound(String first, String rest) {
    String whole = (first + rest).toLowerCase(Locale.ROOT);
    String compound = (first + "-" + rest).toLowerCase(Locale.ROOT);
    return words.contains(compound) && !words.contains(whole);
  }
}
