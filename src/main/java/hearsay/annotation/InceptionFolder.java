package hearsay.annotation;

import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.output.Leftovers;
import hearsay.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A folder for INCEpTION: of each article {@code DOC.xmi}, and the layers that are used in them.
 * What it exports are such files too, each in a ZIP file of its own; by its text an article is
 * known again, whatever its file is called there.
 */
public final class InceptionFolder implements AnnotationFolder {
  private static final String XMI = ".xmi";
  private static final String ZIP = ".zip";
  private static final String LAYERS = "hearsay-layers.xml";

  private final Path path;
  private final ClaimCas cas = new ClaimCas();

  /**
   * A folder, or a file of such a folder.
   *
   * @param path where it is
   */
  public InceptionFolder(Path path) {
    this.path = path;
  }

  /** Whether there is a file here that could be INCEpTION's. */
  public static boolean isOne(Path path) throws UserException {
    return !files(path).isEmpty();
  }

  /** Writes the layers; the folder is made where it is not there. */
  @Override
  public void begin() throws UserException {
    Leftovers.removeBelow(path, List.of(XMI));
    try (InputStream in =
        Objects.requireNonNull(InceptionFolder.class.getResourceAsStream(ClaimCas.LAYERS))) {
      UnchangedFile.write(path, path.resolve(LAYERS), in.readAllBytes());
    } catch (IOException e) {
      throw IoFailure.unwritable(path, e);
    }
  }

  /** Writes an article and its claims. */
  @Override
  public void write(Article article, List<Claim> claims) throws UserException {
    UnchangedFile.write(
        path,
        UnchangedFile.of(path, article.id(), List.of(XMI), XMI),
        cas.write(AnnotatedClaims.of(claims), article.text()));
  }

  /**
   * What people have made of these articles, by {@code doc}; those without a file are not there.
   *
   * @throws UserException if a file cannot be read, is of none of the articles, or is the second of
   *     one
   */
  public Map<String, AnnotatedClaims> read(Collection<Article> articles) throws UserException {
    Map<String, String> docs = new HashMap<>();
    articles.forEach(article -> docs.put(ClaimCas.legal(article.text()), article.id()));
    Map<String, AnnotatedClaims> read = new LinkedHashMap<>();
    for (Path file : files(path)) {
      try (InputStream in = xmi(file)) {
        ClaimCas.Content content = cas.read(in);
        String doc = docs.get(content.text());
        if (doc == null) {
          throw new UserException(
              Printable.of(file.toString()) + ": its text is that of no article in --articles");
        }
        if (read.put(doc, content.claims()) != null) {
          throw new UserException(
              Printable.of(file.toString())
                  + ": "
                  + Printable.of(doc)
                  + " has been annotated in another file, too; keep one of them");
        }
      } catch (IOException e) {
        throw IoFailure.unreadable(file, e);
      }
    }
    return read;
  }

  private static List<Path> files(Path path) throws UserException {
    try (Stream<Path> found = Files.walk(path)) {
      return found
          .filter(file -> hasEnding(file, XMI) || hasEnding(file, ZIP))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw IoFailure.unreadable(path, e);
    }
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** The XMI of a file, which is that or has it packed. */
  private static InputStream xmi(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (hasEnding(file, XMI)) {
      return in;
    }
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(XMI)) {
        return zip;
      }
    }
    zip.close();
    throw new IOException("holds no .xmi file");
  }
}
