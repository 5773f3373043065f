package hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A format of another program, by the name that is typed for it. */
public enum ExportFormat {
  /** A spreadsheet as text: RFC 4180, UTF-8 with a byte order mark. */
  CSV,
  /** A workbook of Office Open XML. */
  XLSX,
  /** JSON Lines of W3C's Web Annotation Data Model, JSON-LD. */
  WEB_ANNOTATION,
  /** JSON Lines of FollowTheMoney entities, as Aleph and OpenSanctions have them. */
  FTM;

  /**
   * Whether a line is one that this program writes at the beginning of a file of the format; never
   * of a workbook, which has no lines.
   *
   * @param line UTF-8, without its end
   */
  public boolean isFirstLine(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    return switch (this) {
      case CSV -> text.startsWith(CsvSink.MARK + Column.KEY.heading() + ",");
      case XLSX -> false;
      case WEB_ANNOTATION -> text.startsWith("{\"@context\":\"" + WebAnnotationSink.CONTEXT);
      case FTM -> text.startsWith("{\"id\":\"") && text.contains("\",\"schema\":\"");
    };
  }

  /** Whether a file is a workbook that this program wrote, and nobody has saved since. */
  public boolean isOwnWorkbook(Path file) {
    return this == XLSX && XlsxSink.isOwn(file);
  }

  /** What writes it; nothing of the claims is kept. */
  public ClaimSink open(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvSink(out);
      case XLSX -> new XlsxSink(out);
      case WEB_ANNOTATION -> new WebAnnotationSink(out);
      case FTM -> new FollowTheMoneySink(out);
    };
  }
}
