package hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * A worksheet as XML (ECMA-376, part 1, 18.3), row by row, of which one is kept. Its first row are
 * headings, bold, in sight wherever one has scrolled to, and to filter by. Texts stand in their
 * cells: a table of them, in which each stands once, would have to be kept.
 */
final class SheetXml {
  private static final byte[] BEGIN =
      ascii(
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
              + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
              + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
              + "</sheetView></sheetViews>");
  private static final byte[] ROW_END = ascii("</row>\n");
  private static final byte[] CELL = ascii("<c r=\"");
  private static final byte[] NUMBER = ascii("\"><v>");
  private static final byte[] DAY = ascii("\" s=\"2\"><v>");
  private static final byte[] NUMBER_END = ascii("</v></c>");
  private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] BOLD_TEXT = ascii("\" s=\"1\" t=\"inlineStr\"><is><t>");
  private static final byte[] TEXT_END = ascii("</t></is></c>");

  /** Days count from here, with a 29 February 1900 that was none (part 1, 18.17.4.1). */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final int LAST_YEAR = 9999;

  private final OutputStream out;
  private final byte[][] letters;
  private final CellText text = new CellText();
  private byte[] digits = {};
  private int rows;

  /**
   * Begins a sheet.
   *
   * @param widths of the first columns, in characters; the others are as wide as the program makes
   *     them
   */
  SheetXml(OutputStream out, int columns, double[] widths) throws IOException {
    this.out = out;
    letters = new byte[columns][];
    Arrays.setAll(letters, column -> ascii(letters(column)));
    out.write(BEGIN);
    StringBuilder cols = new StringBuilder("<cols>");
    for (int i = 0; i < Math.min(widths.length, columns); i++) {
      cols.append(
          "<col min=\"%d\" max=\"%d\" width=\"%s\" customWidth=\"1\"/>"
              .formatted(i + 1, i + 1, widths[i]));
    }
    out.write(ascii(cols.append("</cols><sheetData>\n").toString()));
  }

  void beginRow() throws IOException {
    rows++;
    digits = ascii(Integer.toString(rows));
    out.write(ascii("<row r=\"" + rows + "\">"));
  }

  /**
   * A cell of the row that was begun.
   *
   * @param column from 0, more than that of the cell before
   */
  void text(int column, String written) throws IOException {
    begin(column);
    out.write(rows == 1 ? BOLD_TEXT : isSpaced(written) ? SPACED_TEXT : TEXT);
    text.writeTo(out, written);
    out.write(TEXT_END);
  }

  /**
   * Likewise.
   *
   * @param digits as XML Schema writes a double
   */
  void number(int column, String digits) throws IOException {
    begin(column);
    out.write(NUMBER);
    out.write(ascii(digits));
    out.write(NUMBER_END);
  }

  /** Likewise, of a day that a sheet can tell. */
  void day(int column, LocalDate day) throws IOException {
    begin(column);
    out.write(DAY);
    out.write(ascii(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day))));
    out.write(NUMBER_END);
  }

  /** Whether all programs mean the same day by its number: since 1 March 1900. */
  static boolean hasDay(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && day.getYear() <= LAST_YEAR;
  }

  void endRow() throws IOException {
    out.write(ROW_END);
  }

  /** Ends the sheet, not the stream. */
  void end() throws IOException {
    String filtered = "A1:" + letters(letters.length - 1) + Math.max(rows, 1);
    out.write(ascii("</sheetData><autoFilter ref=\"" + filtered + "\"/></worksheet>\n"));
  }

  private void begin(int column) throws IOException {
    out.write(CELL);
    out.write(letters[column]);
    out.write(digits);
  }

  /** Whether blanks at an end would be lost. */
  private static boolean isSpaced(String text) {
    return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
  }

  /** A to Z, then AA and so on. */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
