package hearsay.article.document;

/**
 * A line of a page, or one column's part of it.
 *
 * @param left and the other places in points, from the page's upper left corner
 * @param base where the letters stand
 * @param size of the letters, in points
 * @param page from 0
 */
record PdfLine(
    String text, double left, double right, double base, double size, int page, double height) {

  /** Where it stands on its page, from 0 at the top to 1. */
  double place() {
    return height <= 0 ? 0 : base / height;
  }

  /** The room that the first word of the line takes, with a blank before it. */
  double firstWord() {
    int blank = text.indexOf(' ');
    double letters = blank < 0 ? text.length() : blank;
    return (letters + 1) * letter();
  }

  /** The mean width of a character. */
  double letter() {
    return (right - left) / Math.max(1, text.length());
  }
}
