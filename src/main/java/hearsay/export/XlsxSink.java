package hearsay.export;

import hearsay.claim.Claim;
import hearsay.claim.ClaimField;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with one sheet, its first row headings that stay in sight and can be filtered by.
 * Cells are text, so that none is a formula; the confidence is a number. Rows are written on as
 * they come.
 */
final class XlsxSink implements ClaimSink {
  /** The rows that a sheet may have (ECMA-376 leaves it open; Excel has 1,048,576). */
  private static final int MOST_ROWS = 1_048_576;

  private static final int BUFFER = 1 << 16;
  private static final int CONFIDENCE = List.of(ClaimField.values()).indexOf(ClaimField.CONFIDENCE);
  private static final double[] WIDTHS = {18, 11, 20, 40, 20, 24, 26, 13, 26, 24, 26, 10, 14, 80};

  private final ZipOutputStream zip;
  private final OutputStream sheetBytes;
  private final SheetXml sheet;
  private final Columns columns;
  private int rows = 1;

  XlsxSink(OutputStream out, Columns columns) throws IOException {
    this.columns = columns;
    List<String> headings = columns.headings();
    zip = WorkbookZip.begin(out);
    sheetBytes = new BufferedOutputStream(zip, BUFFER);
    sheet = new SheetXml(sheetBytes, headings.size(), WIDTHS);
    row(headings, null);
  }

  @Override
  public void write(Claim claim) throws IOException {
    if (rows >= MOST_ROWS) {
      throw new IOException(
          "a sheet has " + MOST_ROWS + " rows at most; select fewer claims, or export csv");
    }
    rows++;
    row(columns.cells(claim), claim.confidence());
  }

  private void row(List<String> cells, @Nullable Double confidence) throws IOException {
    sheet.beginRow();
    for (int i = 0; i < cells.size(); i++) {
      if (i == CONFIDENCE && confidence != null) {
        sheet.number(i, confidence);
      } else if (!cells.get(i).isEmpty()) {
        sheet.text(i, cells.get(i));
      }
    }
    sheet.endRow();
  }

  @Override
  public void finish() throws IOException {
    sheet.end();
    sheetBytes.flush();
    zip.finish();
  }
}
