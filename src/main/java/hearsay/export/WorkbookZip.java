package hearsay.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The package of a workbook with one sheet (ECMA-376, part 2). What is the same in all of them are
 * resources; the same sheet gives the same bytes.
 */
final class WorkbookZip {
  private static final String PROPERTIES = "docProps/app.xml";
  private static final List<Part> PARTS =
      List.of(
          new Part("[Content_Types].xml", "content-types.xml"),
          new Part("_rels/.rels", "package-rels.xml"),
          new Part(PROPERTIES, "app.xml"),
          new Part("xl/workbook.xml", "workbook.xml"),
          new Part("xl/_rels/workbook.xml.rels", "workbook-rels.xml"),
          new Part("xl/styles.xml", "styles.xml"));
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String MARK = "<Application>hearsay</Application>";
  private static final int MOST_PROPERTIES = 1 << 16;

  /** The first that a ZIP file can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WorkbookZip() {}

  private record Part(String name, String resource) {}

  /** All but the sheet, which is to be written to what this gives. */
  static ZipOutputStream begin(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    for (Part part : PARTS) {
      try (InputStream in = resource(part.resource())) {
        put(zip, part.name());
        in.transferTo(zip);
      }
    }
    put(zip, SHEET);
    return zip;
  }

  /**
   * Whether a file says that this program wrote it; another that saves it puts its own name there.
   */
  static boolean isOwn(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(PROPERTIES);
      if (entry == null) {
        return false;
      }
      try (InputStream properties = zip.getInputStream(entry)) {
        byte[] text = properties.readNBytes(MOST_PROPERTIES);
        return new String(text, StandardCharsets.UTF_8).contains(MARK);
      }
    } catch (IOException e) {
      return false;
    }
  }

  private static void put(ZipOutputStream zip, String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private static InputStream resource(String name) {
    String path = "/hearsay/export/workbook/" + name;
    return Objects.requireNonNull(WorkbookZip.class.getResourceAsStream(path), path);
  }
}
