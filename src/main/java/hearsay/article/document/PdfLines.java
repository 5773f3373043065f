package hearsay.article.document;

import hearsay.article.html.Raised;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a document in the order in which the file draws them, which for nearly all programs
 * is the order of reading, columns included. A line is cut where a gap too wide for a blank is.
 */
final class PdfLines extends PDFTextStripper {
  /** A wider gap, as a multiple of the size of the letters, parts columns. */
  private static final double WIDE = 1.2;

  /** What is raised, an exponent or the mark of a note, is smaller than this share of the size. */
  private static final double SMALLER = 0.85;

  /** And stands higher by this share of it. */
  private static final double HIGHER = 0.15;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final long limit;
  private long length;
  private double left;
  private double right;
  private double base;
  private double size;

  private PdfLines(long limit) {
    this.limit = limit;
    setSuppressDuplicateOverlappingText(true);
  }

  /** More text than may be. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * All lines.
   *
   * @param limit the most characters
   * @throws TooLongException where there are more
   */
  static List<PdfLine> of(PDDocument document, long limit) throws IOException {
    PdfLines lines = new PdfLines(limit);
    lines.writeText(document, Writer.nullWriter());
    return lines.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) throws IOException {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    double start = first.getXDirAdj();
    if (!text.isEmpty() && (start > right + WIDE * first.getFontSizeInPt() || start < left)) {
      endLine();
    }
    if (text.isEmpty()) {
      left = start;
      base = first.getYDirAdj();
      size = 0;
    }
    size = Math.max(size, first.getFontSizeInPt());
    right = last.getXDirAdj() + last.getWidthDirAdj();
    append(word, positions);
    length += word.length();
    if (length > limit) {
      throw new TooLongException();
    }
  }

  private void append(String word, List<TextPosition> positions) {
    if (positions.stream().noneMatch(this::isRaised)) {
      text.append(word);
      return;
    }
    StringBuilder raised = new StringBuilder();
    for (TextPosition position : positions) {
      if (isRaised(position)) {
        raised.append(position.getUnicode());
      } else {
        text.append(Raised.written(text, raised.toString(), position.getUnicode()));
        raised.setLength(0);
        text.append(position.getUnicode());
      }
    }
    text.append(Raised.written(text, raised.toString(), ""));
  }

  /** Whether it is smaller and stands higher than the letters of the line before it. */
  private boolean isRaised(TextPosition letter) {
    return letter.getFontSizeInPt() < SMALLER * size && base - letter.getYDirAdj() > HIGHER * size;
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      double height = getCurrentPage().getCropBox().getHeight();
      lines.add(new PdfLine(line, left, right, base, size, getCurrentPageNo() - 1, height));
    }
    text.setLength(0);
  }
}
