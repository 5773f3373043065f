package hearsay.output;

import hearsay.article.Article;
import hearsay.error.UserException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts that offsets count in, UTF-8: {@code FOLDER/<doc>.txt} for each article, or where that
 * cannot be (it is another file of the run, one that somebody else made, or a folder), {@code
 * FOLDER/<doc>-HASH.txt}.
 */
public final class TextFolder {
  static final String ENDING = ".txt";

  private final Path folder;
  private final Path real;
  private final OutputGate gate;
  private final @Nullable Unfinished unfinished;
  private final Targets targets;
  private final EarlierTexts earlier;
  private boolean begun;

  /**
   * A folder, which is made with the first text.
   *
   * @param unfinished where files are that are not complete; null for beside their places
   * @param targets what must not be written over
   * @param earlier the texts of earlier runs
   */
  public TextFolder(
      Path folder,
      OutputGate gate,
      @Nullable Unfinished unfinished,
      Targets targets,
      EarlierTexts earlier) {
    this.earlier = earlier;
    this.folder = folder;
    this.real = Targets.real(folder);
    this.gate = gate;
    this.unfinished = unfinished;
    this.targets = targets;
  }

  /**
   * Writes the text of an article.
   *
   * @return where it is; none where no file can have its name
   * @throws UserException if nothing can be written there
   */
  public Optional<Path> write(Article article) throws UserException {
    Path named = SafePath.below(folder, article.id(), ENDING);
    if (earlier.mayBeReplaced(named, article) && isFree(named)) {
      WholeFile file;
      try {
        file = create(named);
      } catch (UserException e) {
        // Perhaps for its name alone: another name tells.
        return writeFlat(article);
      }
      return Optional.of(write(article, named, file));
    }
    return writeFlat(article);
  }

  private Optional<Path> writeFlat(Article article) throws UserException {
    Path flat = SafePath.flat(folder, article.id(), ENDING);
    return isFree(flat) ? Optional.of(write(article, flat, create(flat))) : Optional.empty();
  }

  private boolean isFree(Path target) {
    return targets.take(real.resolve(folder.relativize(target)), "the text of another article");
  }

  private WholeFile create(Path target) throws UserException {
    Unfinished notDone = unfinished;
    if (!begun && notDone == null) {
      Leftovers.removeBelow(folder, List.of(ENDING));
    }
    begun = true;
    return WholeFile.below(
        folder, gate, target, notDone == null ? null : () -> notDone.next("text"));
  }

  private static Path write(Article article, Path target, WholeFile file) throws UserException {
    file.write(article.text().getBytes(StandardCharsets.UTF_8));
    file.commit();
    return target;
  }
}
