package hearsay.check.corpus;

import hearsay.article.ArticleNames;
import hearsay.article.Input;
import hearsay.error.UserException;
import hearsay.jsonl.RecordFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gold claims beside their articles: {@code a.gold.jsonl} beside {@code a.txt}. */
final class GoldFiles {
  private static final List<String> ENDINGS = List.of(".gold.jsonl", ".gold.jsonl.gz");
  private static final Pattern GOLD = Pattern.compile("[^.].*\\.gold\\.jsonl(\\.gz)?");

  private GoldFiles() {}

  /** Those that are there. */
  static List<Path> of(Input input) {
    List<Path> files = new ArrayList<>();
    Path article = input.path();
    if (article != null && article.getFileName() != null) {
      String stem = ArticleNames.stem(article.getFileName().toString());
      for (String ending : ENDINGS) {
        Path file = article.resolveSibling(stem + ending);
        if (Files.isRegularFile(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  /** All below a folder, in the order of their paths; hidden folders are left out. */
  static List<Path> below(Path folder) throws UserException {
    return RecordFiles.below(
        folder,
        file ->
            GOLD.matcher(String.valueOf(file.getFileName())).matches()
                && !isHidden(folder.relativize(file)));
  }

  static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
