package hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Articles in a file, for either program to read.
 *
 * @param name what results call it
 * @param articles how many there are
 * @param tokens of all of them
 */
record Workload(String name, Path file, int articles, long tokens) {

  /** Writes the articles into the folder and counts them. */
  static Workload write(Path folder, String name, List<ArticleLine> articles) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".jsonl");
    ArticleLine.write(file, articles);
    long tokens = articles.stream().mapToLong(ArticleLine::tokens).sum();
    return new Workload(name, file, articles.size(), tokens);
  }
}
