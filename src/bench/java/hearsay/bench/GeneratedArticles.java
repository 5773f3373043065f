package hearsay.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Many articles of so many sentences, the same for the same seed: nine in ten are text files, some
 * with front matter, in folders of a few hundred; the rest are lines of one file of JSON Lines.
 */
final class GeneratedArticles {
  private static final int FOLDER = 400;
  private static final int ONE_LINE_IN = 10;
  private static final int SENTENCES_OF_A_PARAGRAPH = 3;

  private static final List<String> SOURCES =
      List.of(
          "The ministry",
          "Norrland Radio",
          "Ines Varga",
          "A spokesman for the Port of Halden",
          "The customs agency",
          "Eurostat",
          "Two officials",
          "The union");
  private static final List<String> CUES =
      List.of("said", "warned", "denied", "confirmed", "claimed", "reported");
  private static final List<String> SUBJECTS =
      List.of(
          "the pumps",
          "imports",
          "the certificates",
          "its lawyers",
          "the ferry",
          "three suppliers");
  private static final List<String> PREDICATES =
      List.of(
          "had been delayed",
          "cost $3.2 million",
          "doubled in 2024",
          "would be checked next month",
          "were not involved",
          "fell by 5%");

  private final Random random;
  private final int sentences;

  /**
   * @param sentences of each article, at least one
   */
  GeneratedArticles(long seed, int sentences) {
    this.random = new Random(seed);
    this.sentences = sentences;
  }

  /** Writes them below a folder that is empty or missing. */
  void write(Path folder, int articles) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter lines =
        Files.newBufferedWriter(folder.resolve("feed.jsonl"), StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        String text = text();
        if (i % ONE_LINE_IN == 0) {
          lines.write(
              String.format(
                  Locale.ROOT,
                  "{\"id\":\"feed-%06d\",\"text\":\"%s\"}%n",
                  i,
                  text.replace("\n", "\\n")));
        } else {
          Path file =
              folder.resolve(String.format(Locale.ROOT, "%03d/article-%06d.txt", i / FOLDER, i));
          Files.createDirectories(file.getParent());
          String matter = random.nextBoolean() ? "---\npublished: 2025-09-26\n---\n" : "";
          Files.writeString(file, matter + text + "\n", StandardCharsets.UTF_8);
        }
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder(sentence());
    for (int i = 1; i < sentences; i++) {
      text.append(i % SENTENCES_OF_A_PARAGRAPH == 0 ? "\n\n" : " ").append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    return pick(SOURCES)
        + " "
        + pick(CUES)
        + " that "
        + pick(SUBJECTS)
        + " "
        + pick(PREDICATES)
        + ".";
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
