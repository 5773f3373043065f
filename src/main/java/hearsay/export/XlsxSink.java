package hearsay.export;

import hearsay.claim.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with one sheet, its first row headings that stay in sight and can be filtered by.
 * Cells are text, so that none is a formula; the confidence is a number. Rows are written on, a
 * thousand at a time.
 */
final class XlsxSink implements ClaimSink {
  private static final String SHEET = "claims";
  private static final String PROGRAM = "hearsay";
  private static final int FLUSHED = 1000;
  private static final int MOST_PROPERTIES = 1 << 16;

  /** The rows that a sheet may have (ECMA-376 leaves it open; Excel has 1,048,576). */
  static final int MOST_ROWS = 1_048_576;

  /** The characters that Excel takes in a cell. */
  private static final int LONGEST_CELL = 32_767;

  private static final int CONFIDENCE = List.of(Column.values()).indexOf(Column.CONFIDENCE);
  private static final double[] WIDTHS = {18, 11, 20, 40, 20, 24, 26, 13, 26, 24, 26, 10, 14, 80};

  private final Workbook workbook;
  private final Worksheet sheet;
  private final Columns columns;
  private final int width;
  private int row = 1;

  XlsxSink(OutputStream out, Columns columns) {
    this.columns = columns;
    List<String> headings = columns.headings();
    width = headings.size();
    workbook = new Workbook(new OpenStream(out), PROGRAM, "1.0");
    workbook.setCompressionLevel(Deflater.BEST_SPEED);
    sheet = workbook.newWorksheet(SHEET);
    sheet.freezePane(0, 1);
    for (int i = 0; i < width; i++) {
      sheet.value(0, i, headings.get(i));
      sheet.style(0, i).bold().set();
      if (i < WIDTHS.length) {
        sheet.width(i, WIDTHS[i]);
      }
    }
  }

  @Override
  public void write(Claim claim) throws IOException {
    if (row >= MOST_ROWS) {
      throw new IOException(
          "a sheet has " + MOST_ROWS + " rows at most; select fewer claims, or export csv");
    }
    Double confidence = claim.confidence();
    List<String> cells = columns.cells(claim);
    for (int i = 0; i < width; i++) {
      if (i == CONFIDENCE && confidence != null) {
        sheet.value(row, i, confidence);
      } else if (!cells.get(i).isEmpty()) {
        // Not as a string that cells share: those would all be kept.
        sheet.inlineString(row, i, legal(cells.get(i)));
      }
    }
    row++;
    if (row % FLUSHED == 0) {
      sheet.flush();
    }
  }

  /** What XML 1.0 allows, not longer than a cell. */
  private static String legal(String cell) {
    if (cell.length() <= LONGEST_CELL && cell.chars().allMatch(XlsxSink::isPlain)) {
      return cell;
    }
    StringBuilder legal = new StringBuilder();
    cell.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r')
        .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(legal::appendCodePoint);
    return legal.length() <= LONGEST_CELL ? legal.toString() : legal.substring(0, LONGEST_CELL);
  }

  /** As most letters are: no control, no half of a pair, nothing that is none. */
  private static boolean isPlain(int unit) {
    return unit >= ' ' && unit < 0xD800;
  }

  /**
   * Whether a file says that this program wrote it; another that saves it puts its own name there.
   */
  static boolean isOwn(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("docProps/app.xml");
      if (entry == null) {
        return false;
      }
      try (InputStream properties = zip.getInputStream(entry)) {
        String text = new String(properties.readNBytes(MOST_PROPERTIES), StandardCharsets.UTF_8);
        return text.contains("<Application>" + PROGRAM + "</Application>");
      }
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void finish() throws IOException {
    sheet.setAutoFilter(0, 0, Math.max(0, row - 1), width - 1);
    workbook.finish();
  }
}
