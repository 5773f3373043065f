package hearsay.cli;

import hearsay.article.Article;
import hearsay.article.ArticleTexts;
import hearsay.article.ArticlesByDoc;
import hearsay.article.ReaderOptions;
import hearsay.batch.Environment;
import hearsay.error.UserException;
import hearsay.evaluate.ClaimSet;
import hearsay.jsonl.ClaimReader;
import hearsay.output.OutputPlan;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which articles are scored, and their texts.
 *
 * @param docs those with gold, and those that were named
 * @param texts by {@code doc}; empty where no articles were given
 */
record ScoredArticles(Set<String> docs, Map<String, String> texts) {

  /**
   * Reads the texts.
   *
   * @param inputs files and folders: a file that is named counts without gold as well, and all
   *     articles of one of JSON Lines
   */
  static ScoredArticles read(
      List<String> inputs, Environment environment, ClaimSet gold, ClaimSet predicted)
      throws UserException {
    Set<String> docs = gold.annotated(predicted);
    Map<String, String> texts = new HashMap<>();
    List<String> files = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    for (String input : inputs) {
      if (input.matches(".+\\.(jsonl|ndjson)(\\.gz)?")) {
        texts.putAll(ClaimReader.texts(OutputPlan.path(input)));
      } else {
        (Files.isDirectory(OutputPlan.path(input)) ? folders : files).add(input);
      }
    }
    Set<String> claimed = new TreeSet<>(docs);
    claimed.addAll(predicted.docs());
    texts.putAll(texts(files, environment, claimed));
    docs.addAll(texts.keySet());
    texts.putAll(texts(folders, environment, docs));
    if (texts.isEmpty() && !inputs.isEmpty()) {
      throw new UserException(
          "no claim is of an article in --articles; name there what extract was given");
    }
    return new ScoredArticles(docs, texts);
  }

  private static Map<String, String> texts(
      List<String> inputs, Environment environment, Set<String> docs) throws UserException {
    Map<String, String> texts = new HashMap<>();
    if (!inputs.isEmpty()) {
      Map<String, Article> read =
          ArticleTexts.read(
              inputs,
              environment.in(),
              ReaderOptions.DEFAULT,
              ArticlesByDoc.mayBeOf(docs),
              environment.messages()::error);
      new ArticlesByDoc(read).of(docs).forEach((doc, article) -> texts.put(doc, article.text()));
    }
    return texts;
  }
}
