package hearsay.annotation;

import hearsay.article.Article;
import hearsay.article.ArticlesByDoc;
import hearsay.claim.Claim;
import hearsay.claim.ClaimInText;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.output.Leftovers;
import hearsay.output.SafePath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of brat: of each article {@code DOC.txt} and {@code DOC.ann} (or, where another is in
 * the way, {@code DOC-HASH.txt} and its like), and one {@code annotation.conf} that says what may
 * be marked.
 *
 * @param path where it is
 */
public record BratFolder(Path path) implements AnnotationFolder {
  private static final String ENDING = ".ann";
  private static final String TEXT = ".txt";
  private static final List<String> ENDINGS = List.of(TEXT, ENDING);
  private static final String CONFIGURATION = "annotation.conf";

  /** Writes the configuration; the folder is made where it is not there. */
  @Override
  public void begin() throws UserException {
    Leftovers.removeBelow(path, ENDINGS);
    try (InputStream in =
        Objects.requireNonNull(
            BratFolder.class.getResourceAsStream("/hearsay/annotation/" + CONFIGURATION))) {
      UnchangedFile.write(path, path.resolve(CONFIGURATION), in.readAllBytes());
    } catch (IOException e) {
      throw IoFailure.unwritable(path, e);
    }
  }

  /** Writes an article and its claims. */
  @Override
  public void write(Article article, List<Claim> claims) throws UserException {
    // Programs that read it would make one character of the two that end a line.
    String text = article.text().replace("\r\n", " \n");
    String lines = Brat.write(AnnotatedClaims.of(claims), new ClaimInText(text));
    Path textFile = UnchangedFile.of(path, article.id(), ENDINGS, TEXT);
    Path lineFile = UnchangedFile.of(path, article.id(), ENDINGS, ENDING);
    UnchangedFile.write(path, textFile, text.getBytes(StandardCharsets.UTF_8));
    UnchangedFile.write(path, lineFile, lines.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What people have made of these articles, by the {@code doc} that the file goes by; those
   * without a file are not there.
   *
   * @param articles by {@code doc}
   * @param warnings told of lines whose words do not stand at their offsets
   */
  public Map<String, AnnotatedClaims> read(Map<String, Article> articles, Consumer<String> warnings)
      throws UserException {
    Map<Path, String> places = new HashMap<>();
    for (String doc : articles.keySet()) {
      places.put(SafePath.below(path, doc, ENDING), doc);
      places.put(SafePath.flat(path, doc, ENDING), doc);
    }
    Map<String, Path> files = new LinkedHashMap<>();
    for (Path file : files()) {
      files.put(places.getOrDefault(file, doc(file)), file);
    }
    Map<String, AnnotatedClaims> read = new LinkedHashMap<>();
    Map<String, Article> found = new ArticlesByDoc(articles).of(files.keySet());
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Article article = found.get(file.getKey());
      if (article != null) {
        read.put(file.getKey(), read(file.getValue(), article, warnings));
      }
    }
    return read;
  }

  private List<Path> files() throws UserException {
    try (Stream<Path> found = Files.walk(path)) {
      return found
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw IoFailure.unreadable(path, e);
    }
  }

  /** As its path in the folder tells it. */
  private String doc(Path file) {
    String below = path.relativize(file).toString().replace(File.separatorChar, '/');
    return below.substring(0, below.length() - ENDING.length());
  }

  private static AnnotatedClaims read(Path file, Article article, Consumer<String> warnings)
      throws UserException {
    try {
      return Brat.read(
          Files.readString(file), file.toString(), new ClaimInText(article.text()), warnings);
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }
}
