package hearsay.article.document;

import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text documents of Office Open XML (ECMA-376), as Word writes them: their paragraphs, then their
 * foot- and endnotes. What was struck out while changes were tracked, comments, heads and feet of
 * pages are left out. When it was written is not when it was published.
 */
public final class WordDocument {
  private static final XmlParagraphs.Vocabulary VOCABULARY =
      new XmlParagraphs.Vocabulary(
          Set.of("p"),
          Set.of("t"),
          Set.of("del", "moveFrom", "Fallback", "rt"),
          Set.of("footnote", "endnote"),
          Map.of("tab", " ", "br", "\n", "cr", "\n", "noBreakHyphen", "-"));

  private static final Pattern MAIN =
      Pattern.compile("<[^<>]*/officeDocument\"[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TARGET = Pattern.compile("Target=\"/?([^\"]{1,200})\"");

  private WordDocument() {}

  /**
   * Reads a document.
   *
   * @param limit the most bytes that may be taken out of it
   */
  public static Document read(byte[] bytes, long limit) throws BrokenFileException {
    ZipBytes zip = ZipBytes.of(bytes, limit);
    String main = main(zip);
    Optional<byte[]> text = main.startsWith("word/") ? zip.read(main) : Optional.empty();
    if (text.isEmpty()) {
      throw new BrokenFileException(
          "is an office file without a text in it (tables or slides); save what is an article as"
              + " .docx or .txt");
    }
    List<byte[]> files = new ArrayList<>();
    files.add(text.get());
    for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
      zip.read(notes).ifPresent(files::add);
    }
    Optional<byte[]> core = zip.read("docProps/core.xml");
    String title = core.isEmpty() ? null : Xml.leaves(core.get()).get("title");
    return new Document(XmlParagraphs.of(files, VOCABULARY), null, title, null, null);
  }

  /** The name of the part that the package names as its document. */
  private static String main(ZipBytes zip) throws BrokenFileException {
    Optional<byte[]> relations = zip.read("_rels/.rels");
    if (relations.isPresent()) {
      Matcher main = MAIN.matcher(new String(relations.get(), StandardCharsets.UTF_8));
      if (main.find()) {
        Matcher target = TARGET.matcher(main.group());
        if (target.find()) {
          return target.group(1);
        }
      }
    }
    return "word/document.xml";
  }
}
