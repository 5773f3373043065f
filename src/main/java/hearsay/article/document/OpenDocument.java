package hearsay.article.document;

import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Text documents of OpenDocument (ISO 26300), as LibreOffice writes them: their paragraphs, then
 * their notes. Comments, what was struck out while changes were tracked, tables of contents, heads
 * and feet of pages are left out.
 */
public final class OpenDocument {
  private static final XmlParagraphs.Vocabulary VOCABULARY =
      new XmlParagraphs.Vocabulary(
          Set.of("p", "h"),
          Set.of(),
          Set.of(
              "note-citation",
              "annotation",
              "tracked-changes",
              "table-of-content",
              "alphabetical-index",
              "hidden-text",
              "ruby-text"),
          Set.of("note-body"),
          Map.of("s", " ", "tab", " ", "line-break", "\n"));

  private OpenDocument() {}

  /**
   * Reads a document.
   *
   * @param limit the most bytes that may be taken out of it
   */
  public static Document read(byte[] bytes, long limit) throws BrokenFileException {
    ZipBytes zip = ZipBytes.of(bytes, limit);
    byte[] content =
        zip.read("content.xml")
            .orElseThrow(() -> new BrokenFileException("is damaged: it has no content.xml"));
    Optional<byte[]> meta = zip.read("meta.xml");
    String title = meta.isEmpty() ? null : Xml.leaves(meta.get()).get("title");
    return new Document(XmlParagraphs.of(List.of(content), VOCABULARY), null, title, null, null);
  }
}
