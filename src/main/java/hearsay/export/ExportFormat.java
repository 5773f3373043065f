package hearsay.export;

import hearsay.annotation.BratFolder;
import hearsay.annotation.InceptionFolder;
import hearsay.claim.ClaimField;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format of another program, by the name that is typed for it. */
public enum ExportFormat {
  /** A spreadsheet as text: RFC 4180, UTF-8 with a byte order mark. */
  CSV,
  /** A workbook of Office Open XML. */
  XLSX,
  /** JSON Lines of W3C's Web Annotation Data Model, JSON-LD. */
  WEB_ANNOTATION,
  /** JSON Lines of FollowTheMoney entities, as Aleph and OpenSanctions have them. */
  FTM,
  /** A folder of brat's standoff files. */
  BRAT,
  /** Tasks of Label Studio, a JSON array. */
  LABEL_STUDIO,
  /** A folder of INCEpTION's files, UIMA CAS XMI. */
  INCEPTION;

  private static final Pattern ENDING = Pattern.compile(".+?(\\.[^.]*)(\\.gz)?$");

  /**
   * The one that a file's name tells: a workbook or, where the name has no ending or is standard
   * output, a table of text; none where the ending is another's.
   *
   * @param file may have .gz behind its ending; empty for standard output
   */
  public static Optional<ExportFormat> ofEnding(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String ending = ENDING.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("$1");
    return switch (ending) {
      case ".xlsx" -> Optional.of(XLSX);
      case ".csv", ".tsv" -> Optional.of(CSV);
      default -> ending.startsWith(".") ? Optional.empty() : Optional.of(CSV);
    };
  }

  /** Whether it holds the articles with their claims. */
  public boolean needsArticles() {
    return this == BRAT || this == LABEL_STUDIO || this == INCEPTION;
  }

  /** Whether it is a folder and no file. */
  public boolean isFolder() {
    return this == BRAT || this == INCEPTION;
  }

  /**
   * Whether a line is one that this program writes at the beginning of a file of the format; never
   * of a workbook, which has no lines.
   *
   * @param line UTF-8, without its end
   */
  public boolean isFirstLine(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    return switch (this) {
      case CSV -> text.startsWith(CsvSink.MARK + Columns.heading(ClaimField.KEY) + ",");
      case XLSX -> false;
      case WEB_ANNOTATION -> text.startsWith("{\"@context\":\"" + WebAnnotationSink.CONTEXT);
      case FTM -> text.startsWith("{\"id\":\"") && text.contains("\",\"schema\":\"");
      case LABEL_STUDIO -> text.equals("[") || text.equals("[]");
      // What people have annotated is not written over.
      case BRAT, INCEPTION -> false;
    };
  }

  /** Whether a file is a workbook that this program wrote, and nobody has saved since. */
  public boolean isOwnWorkbook(Path file) {
    return this == XLSX && WorkbookZip.isOwn(file);
  }

  /** What writes it; nothing of the claims is kept where it needs no articles. */
  public ClaimSink open(ExportTarget target) throws IOException {
    OutputStream out = target.out();
    return switch (this) {
      case CSV -> new CsvSink(out, new Columns(target.articles()));
      case XLSX -> new XlsxSink(out, new Columns(target.articles()));
      case WEB_ANNOTATION -> new WebAnnotationSink(out);
      case FTM -> new FollowTheMoneySink(out);
      case BRAT -> new FolderSink(new BratFolder(folder(target)), target.articles());
      case INCEPTION -> new FolderSink(new InceptionFolder(folder(target)), target.articles());
      case LABEL_STUDIO -> new LabelStudioSink(out, target.articles(), target.version());
    };
  }

  private static Path folder(ExportTarget target) {
    return Objects.requireNonNull(target.folder());
  }
}
