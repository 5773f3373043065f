package hearsay.check;

import hearsay.text.Lines;
import org.jspecify.annotations.Nullable;

/** The line of an article's file on which an offset of its text stands. */
public final class FileLines {
  private final int first;
  private final @Nullable String text;
  private final Lines lines;

  private FileLines(int first, @Nullable String text) {
    this.first = first;
    this.text = text;
    this.lines = Lines.of(text == null ? "" : text);
  }

  /** Of a file that is the text itself, its front matter included. */
  public static FileLines ofText(String text) {
    return new FileLines(1, text);
  }

  /** Of a text that stands on one line of its file, or whose lines are not those of its file. */
  public static FileLines fixed(int line) {
    return new FileLines(line, null);
  }

  /** The article's first line. */
  int first() {
    return first;
  }

  /** From 1; of an offset after the end, the last. The offset counts UTF-16 units. */
  public int ofUtf16(int offset) {
    return first + lines.at(offset) - 1;
  }

  /** Where two offsets stand, in UTF-16 units; null of a file whose lines are not the text's. */
  @Nullable Region region(int start, int end) {
    String of = text;
    return of == null
        ? null
        : new Region(lines.at(start), column(of, start), lines.at(end), column(of, end));
  }

  private int column(String of, int offset) {
    return of.codePointCount(lines.start(lines.at(offset)), offset) + 1;
  }
}
