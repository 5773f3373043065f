package hearsay.check;

import hearsay.text.Lines;

/** The line of an article's file on which an offset of its text stands. */
public final class FileLines {
  private final int first;
  private final Lines lines;

  private FileLines(int first, Lines lines) {
    this.first = first;
    this.lines = lines;
  }

  /** Of a file that is the text itself, its front matter included. */
  public static FileLines ofText(String text) {
    return new FileLines(1, Lines.of(text));
  }

  /** Of a text that stands on one line of its file, or whose lines are not those of its file. */
  public static FileLines fixed(int line) {
    return new FileLines(line, Lines.of(""));
  }

  /** The article's first line. */
  int first() {
    return first;
  }

  /** From 1; of an offset after the end, the last. The offset counts UTF-16 units. */
  public int ofUtf16(int offset) {
    return first + lines.at(offset) - 1;
  }
}
