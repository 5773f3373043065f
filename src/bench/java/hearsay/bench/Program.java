package hearsay.bench;

import java.nio.file.Path;
import java.util.List;

/** A program to measure, as it is started for some articles. */
interface Program {
  /** What results call it. */
  String name();

  /** Starts it for these articles, several at a time. */
  List<String> command(Path articles, int threads);

  /**
   * How many articles at a time it is asked for.
   *
   * @param wanted of all programs that do not say otherwise
   */
  default int threads(int wanted) {
    return wanted;
  }

  /**
   * hearsay, by its launcher.
   *
   * @param home the folder of the launcher
   * @param subcommand {@code tag} or {@code extract}
   */
  record Hearsay(Path home, String subcommand) implements Program {
    @Override
    public String name() {
      return "hearsay " + subcommand;
    }

    @Override
    public List<String> command(Path articles, int threads) {
      return List.of(
          home.resolve("hearsay").toString(),
          subcommand,
          "--quiet",
          // Texts that grow until they take minutes are wanted here.
          "--article-timeout=0",
          "--threads",
          Integer.toString(threads),
          articles.toString());
    }
  }

  /**
   * CoreNLP in its default settings.
   *
   * @param annotators of the pipeline, with commas
   * @param heap the most memory for its objects, as {@code -Xmx} takes it
   * @param ownThreads articles at a time; 0 for as many as the other program
   */
  record Stock(String annotators, String heap, int ownThreads) implements Program {
    @Override
    public String name() {
      return "CoreNLP " + annotators;
    }

    @Override
    public int threads(int wanted) {
      return ownThreads == 0 ? wanted : ownThreads;
    }

    @Override
    public List<String> command(Path articles, int threads) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx" + heap,
          "-Dfile.encoding=UTF-8",
          "-cp",
          System.getProperty("java.class.path"),
          StockPipeline.class.getName(),
          annotators,
          Integer.toString(threads),
          articles.toString());
    }
  }
}
