package hearsay.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearsay.claim.Claim;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma-separated values (RFC 4180) with a line of headings; a byte order mark, by which
 * spreadsheets know UTF-8. No cell begins as a formula does, so that a spreadsheet runs nothing
 * that an article has written (OWASP, <em>CSV Injection</em>).
 */
final class CsvSink implements ClaimSink {
  static final String MARK = "\ufeff";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CsvWriter writer;
  private final Columns columns;

  CsvSink(OutputStream out, Columns columns) throws IOException {
    this.columns = columns;
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write(MARK);
    writer = CsvWriter.builder().build(text);
    writer.writeRecord(columns.headings());
  }

  @Override
  public void write(Claim claim) {
    List<String> cells = columns.cells(claim);
    cells.replaceAll(CsvSink::inert);
    writer.writeRecord(cells);
  }

  /** An apostrophe before what a spreadsheet would run; a negative number cannot be one here. */
  private static String inert(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void finish() throws IOException {
    writer.flush();
  }
}
