package hearsay.article.document;

import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Document;
import hearsay.article.entry.Limited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * PDF (ISO 32000): its text in the order of reading, lines joined to paragraphs, without running
 * heads and page numbers. When it was made is not when it was published.
 */
public final class PdfDocument {
  /** What is unpacked beyond this goes to a temporary file. */
  private static final long IN_MEMORY = 32L << 20;

  private static final long ON_DISK = 1L << 30;
  private static final int MOST_PAGES = 20_000;

  /** A title that a program has put there, from the name of a file. */
  private static final Pattern OF_PROGRAM =
      Pattern.compile("(?i).*\\.(?:docx?|odt|pdf|html?|indd|qxd|tex|rtf|xlsx?|pptx?)|untitled.*");

  static {
    FontMappers.set(new PdfFonts());
  }

  private PdfDocument() {}

  /**
   * Reads a document.
   *
   * @param limit the most characters that it may hold
   */
  public static Document read(byte[] bytes, long limit) throws BrokenFileException {
    try (PDDocument pdf =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new BrokenFileException("has more than " + MOST_PAGES + " pages; take it apart");
      }
      String text = text(PdfLines.of(pdf, limit));
      if (text.isEmpty()) {
        throw new BrokenFileException(
            "is a PDF without text, perhaps a scan; let a program for character recognition (OCR)"
                + " add it first");
      }
      return new Document(text, null, title(pdf), null, null);
    } catch (InvalidPasswordException e) {
      throw new BrokenFileException(
          "is a PDF that is locked by a password; save it without one", e);
    } catch (PdfLines.TooLongException e) {
      throw new BrokenFileException("unpacked, " + Limited.tooLarge(limit), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library meets broken files with whatever its parts throw.
      throw new BrokenFileException("is a PDF that is damaged or cut short; fetch it again", e);
    }
  }

  private static String text(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages =
        PdfFurniture.leftOut(lines).stream()
            .collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
    List<PdfLine> ordered = new ArrayList<>();
    pages.values().forEach(page -> ordered.addAll(PdfColumns.ordered(page)));
    return PdfParagraphs.of(ordered);
  }

  private static @Nullable String title(PDDocument pdf) {
    String title = pdf.getDocumentInformation().getTitle();
    return title == null || OF_PROGRAM.matcher(title.strip()).matches() ? null : title;
  }
}
