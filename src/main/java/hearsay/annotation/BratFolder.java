package hearsay.annotation;

import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.claim.ClaimInText;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.output.SafePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A folder of brat: of each article {@code DOC.txt} and {@code DOC.ann}, and one {@code
 * annotation.conf} that says what may be marked.
 *
 * @param path where it is
 */
public record BratFolder(Path path) {
  private static final String CONFIGURATION = "annotation.conf";

  /** Writes the configuration; the folder is made where it is not there. */
  public void begin() throws UserException {
    try (InputStream in =
        Objects.requireNonNull(
            BratFolder.class.getResourceAsStream("/hearsay/annotation/" + CONFIGURATION))) {
      UnchangedFile.write(path.resolve(CONFIGURATION), in.readAllBytes());
    } catch (IOException e) {
      throw IoFailure.unwritable(path, e);
    }
  }

  /** Writes an article and its claims. */
  public void write(Article article, List<Claim> claims) throws UserException {
    // Programs that read it would make one character of the two that end a line.
    String text = article.text().replace("\r\n", " \n");
    String lines = Brat.write(AnnotatedClaims.of(claims), new ClaimInText(text));
    write(article.id(), ".txt", text);
    write(article.id(), ".ann", lines);
  }

  private void write(String doc, String ending, String text) throws UserException {
    UnchangedFile.write(SafePath.below(path, doc, ending), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What people have made of these articles, by {@code doc}; those without a file are not there.
   */
  public Map<String, AnnotatedClaims> read(Collection<String> docs) throws UserException {
    Map<String, AnnotatedClaims> read = new LinkedHashMap<>();
    for (String doc : docs) {
      Path file = SafePath.below(path, doc, ".ann");
      if (Files.isRegularFile(file)) {
        try {
          read.put(doc, Brat.read(Files.readString(file), file.toString()));
        } catch (IOException e) {
          throw IoFailure.unreadable(file, e);
        }
      }
    }
    return read;
  }
}
