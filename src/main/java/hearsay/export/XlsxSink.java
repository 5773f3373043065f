package hearsay.export;

import hearsay.claim.Claim;
import hearsay.claim.ClaimField;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with one sheet, its first row headings that stay in sight and can be filtered by.
 * Cells are text, so that none is a formula; what is a number or a day by itself is one. Rows are
 * written on as they come.
 */
final class XlsxSink implements ClaimSink {
  /** The rows that a sheet may have (ECMA-376 leaves it open; Excel has 1,048,576). */
  private static final int MOST_ROWS = 1_048_576;

  private static final int BUFFER = 1 << 16;
  private static final int PUBLISHED = List.of(ClaimField.values()).indexOf(ClaimField.PUBLISHED);
  private static final int CONFIDENCE = List.of(ClaimField.values()).indexOf(ClaimField.CONFIDENCE);

  /** More are beyond a double, which a cell's number is. */
  private static final int MOST_DIGITS = 300;

  /** Of the claim's columns, in characters; of those behind them one width. */
  private static final double[] WIDTHS = {
    18, 11, 20, 40, 20, 24, 26, 13, 26, 24, 26, 10, 14, 80, 10, 30, 20, 24, 11, 18, 18
  };

  private static final double WIDTH_OF_OTHERS = 18;

  private final ZipOutputStream zip;
  private final OutputStream sheetBytes;
  private final SheetXml sheet;
  private final Columns columns;
  private final int amount;
  private int rows = 1;

  XlsxSink(OutputStream out, Columns columns) throws IOException {
    this.columns = columns;
    List<String> headings = columns.headings();
    zip = WorkbookZip.begin(out);
    sheetBytes = new BufferedOutputStream(zip, BUFFER);
    amount = headings.indexOf(Columns.AMOUNT);
    double[] widths = Arrays.copyOf(WIDTHS, headings.size());
    Arrays.fill(widths, Math.min(WIDTHS.length, widths.length), widths.length, WIDTH_OF_OTHERS);
    sheet = new SheetXml(sheetBytes, headings.size(), widths);
    sheet.beginRow();
    for (int i = 0; i < headings.size(); i++) {
      sheet.text(i, headings.get(i));
    }
    sheet.endRow();
  }

  @Override
  public void write(Claim claim) throws IOException {
    if (rows >= MOST_ROWS) {
      throw new IOException(
          "a sheet has " + MOST_ROWS + " rows at most; select fewer claims, or export csv");
    }
    rows++;
    List<String> cells = columns.cells(claim);
    sheet.beginRow();
    for (int i = 0; i < cells.size(); i++) {
      cell(i, cells.get(i), claim);
    }
    sheet.endRow();
  }

  private void cell(int column, String text, Claim claim) throws IOException {
    LocalDate day = claim.published();
    if (text.isEmpty()) {
      return;
    }
    if (column == PUBLISHED && day != null && SheetXml.hasDay(day)) {
      sheet.day(column, day);
    } else if (column == CONFIDENCE || (column == amount && text.length() <= MOST_DIGITS)) {
      sheet.number(column, text);
    } else {
      sheet.text(column, text);
    }
  }

  @Override
  public void finish() throws IOException {
    sheet.end();
    sheetBytes.flush();
    zip.finish();
  }
}
