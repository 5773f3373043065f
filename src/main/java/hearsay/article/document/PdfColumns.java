package hearsay.article.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of pages into the order of reading where the file draws two columns row by row:
 * the left one, then the right one, between lines that go across both.
 */
final class PdfColumns {
  /** So many rows with both columns, at least. */
  private static final int ROWS = 4;

  private PdfColumns() {}

  /**
   * In the order of reading.
   *
   * @param lines of one page
   */
  static List<PdfLine> ordered(List<PdfLine> lines) {
    double from = Double.NEGATIVE_INFINITY;
    double to = Double.POSITIVE_INFINITY;
    int rows = 0;
    for (int i = 1; i < lines.size(); i++) {
      PdfLine left = lines.get(i - 1);
      PdfLine right = lines.get(i);
      boolean row =
          Math.abs(left.base() - right.base()) < left.size() / 2 && right.left() > left.right();
      if (row && left.right() < to && right.left() > from) {
        from = Math.max(from, left.right());
        to = Math.min(to, right.left());
        rows++;
      }
    }
    return rows < ROWS ? lines : split(lines, (from + to) / 2);
  }

  private static List<PdfLine> split(List<PdfLine> lines, double gutter) {
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : lines) {
      if (line.right() <= gutter) {
        left.add(line);
      } else if (line.left() >= gutter) {
        right.add(line);
      } else {
        end(left, right, ordered);
        ordered.add(line);
      }
    }
    end(left, right, ordered);
    return ordered;
  }

  /** Of more than two columns, the others are in the right one. */
  private static void end(List<PdfLine> left, List<PdfLine> right, List<PdfLine> ordered) {
    ordered.addAll(left);
    ordered.addAll(ordered(right));
    left.clear();
    right.clear();
  }
}
