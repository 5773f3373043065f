package hearsay.article.document;

import hearsay.article.date.DateText;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Document;
import hearsay.article.html.HtmlText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Books (EPUB 2 and 3): the text of their chapters, in the order of the spine. */
public final class BookDocument {
  private BookDocument() {}

  /**
   * Reads a book.
   *
   * @param limit the most bytes that may be taken out of it
   */
  public static Document read(byte[] bytes, long limit) throws BrokenFileException {
    ZipBytes zip = ZipBytes.of(bytes, limit);
    String name = packageFile(required(zip, "META-INF/container.xml"));
    byte[] book = required(zip, name);
    Spine spine = new Spine();
    Xml.read(book, spine);
    String locked =
        new String(zip.read("META-INF/encryption.xml").orElse(new byte[0]), StandardCharsets.UTF_8);
    List<String> chapters = new ArrayList<>();
    for (String href : spine.chapters()) {
      String path = resolved(name, href);
      if (locked.contains("\"" + path + "\"")) {
        throw new BrokenFileException("is locked (DRM); its text cannot be read");
      }
      Optional<byte[]> page = zip.read(path);
      String text = page.isEmpty() ? "" : HtmlText.ofXhtml(page.get());
      if (!text.isEmpty()) {
        chapters.add(text);
      }
    }
    Map<String, String> told = Xml.leaves(book);
    LocalDate date = DateText.parse(told.getOrDefault("date", "")).orElse(null);
    return new Document(
        String.join("\n\n", chapters), date, told.get("title"), told.get("publisher"), null);
  }

  private static byte[] required(ZipBytes zip, String name) throws BrokenFileException {
    return zip.read(name)
        .orElseThrow(() -> new BrokenFileException("is damaged: no book is named in it"));
  }

  private static String packageFile(byte[] container) throws BrokenFileException {
    Roots roots = new Roots();
    Xml.read(container, roots);
    return roots.first == null ? "" : roots.first;
  }

  /** A path in the book, from one that counts from the package's folder. */
  private static String resolved(String packageFile, String href) {
    String path = href.replace("+", "%2B");
    int fragment = path.indexOf('#');
    path = fragment < 0 ? path : path.substring(0, fragment);
    try {
      path = URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      path = href;
    }
    return packageFile.substring(0, packageFile.lastIndexOf('/') + 1) + path;
  }

  private static final class Roots implements Xml.Handler {
    private @Nullable String first;

    @Override
    public void start(String name, XMLStreamReader at) {
      if (name.equals("rootfile") && first == null) {
        first = Xml.attribute(at, "full-path");
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}
  }

  /** The pages of a package, in the order of reading; the table of contents is none. */
  private static final class Spine implements Xml.Handler {
    private final Map<String, String> items = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    @Override
    public void start(String name, XMLStreamReader at) {
      String id = Xml.attribute(at, name.equals("item") ? "id" : "idref");
      if (id == null) {
        return;
      }
      if (name.equals("item")) {
        String href = Xml.attribute(at, "href");
        String properties = Xml.attribute(at, "properties");
        if (href != null && (properties == null || !properties.contains("nav"))) {
          items.putIfAbsent(id, href);
        }
      } else if (name.equals("itemref") && !"no".equals(Xml.attribute(at, "linear"))) {
        order.add(id);
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}

    List<String> chapters() {
      return order.stream().distinct().filter(items::containsKey).map(items::get).toList();
    }
  }
}
