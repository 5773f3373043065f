package hearsay.output;

import hearsay.article.Article;
import hearsay.error.UserException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The texts that offsets count in: {@code FOLDER/<doc>.txt} for each article, UTF-8. */
public record TextFolder(Path folder, OutputGate gate, @Nullable Unfinished unfinished) {
  public void write(Article article) throws UserException {
    Unfinished notDone = unfinished;
    WholeFile file =
        WholeFile.create(
            gate,
            SafePath.below(folder, article.id(), ".txt"),
            notDone == null ? null : () -> notDone.next("text"));
    file.write(article.text().getBytes(StandardCharsets.UTF_8));
    file.commit();
  }
}
