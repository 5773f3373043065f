package hearsay.export;

import java.io.IOException;
import java.io.OutputStream;

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
