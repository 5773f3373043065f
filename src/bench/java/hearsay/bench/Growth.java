package hearsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How hearsay's time and memory grow with one thing at a time. The length of an article and of a
 * sentence grow while the whole text stays as long as it is, so that a time per token that stays
 * the same means that the length does not matter.
 */
final class Growth {
  private static final double THOUSAND = 1000;
  private static final int TENFOLD = 10;
  private static final int HUNDREDFOLD = 100;
  private static final int MOST_FOR_THREADS = 1_000;
  private static final int SENTENCE_ARTICLES = 10;
  private static final int SENTENCE_ARTICLE_WORDS = 2_000;

  private final Program hearsay;
  private final List<Step> steps;
  private final Map<Step, List<Figures>> figures = new LinkedHashMap<>();

  /**
   * One size of the thing that grows.
   *
   * @param growing what grows; the first step of the same is what the others are compared with
   */
  record Step(String growing, String size, Workload workload, int threads) {}

  /** What a step cost in a repeat; {@code perThousand} is seconds per 1,000 tokens after start. */
  private record Figures(double wall, double perThousand, @Nullable Double peakMib) {}

  /**
   * A line of the result.
   *
   * @param secondsPerThousandTokens without the time of a start
   * @param relative that, compared with the first step of what grows
   */
  record Row(
      String growing,
      String size,
      long tokens,
      int threads,
      @Nullable Spread wallSeconds,
      @Nullable Spread secondsPerThousandTokens,
      @Nullable Spread relative,
      @Nullable Spread peakMib) {}

  Growth(Program hearsay, List<Step> steps) {
    this.hearsay = hearsay;
    this.steps = List.copyOf(steps);
  }

  /**
   * The steps of all that can grow.
   *
   * @param folder where their articles are written
   * @param article the text that is repeated
   * @param articles how many the first step of their number has
   */
  static List<Step> steps(Path folder, ArticleLine article, int articles, int threads)
      throws IOException {
    List<Step> steps = new ArrayList<>();
    for (int number : List.of(articles, articles * TENFOLD)) {
      String name = number + " articles";
      Workload workload = Workload.write(folder, name, GrowthTexts.copies(article, number, 1));
      steps.add(new Step("articles", name, workload, threads));
    }
    for (int copies : List.of(1, TENFOLD, HUNDREDFOLD)) {
      int number = HUNDREDFOLD / copies;
      Workload workload =
          Workload.write(folder, "length " + copies, GrowthTexts.copies(article, number, copies));
      String size = workload.tokens() / number + " tokens";
      steps.add(new Step("length of an article", size, workload, 1));
    }
    for (int words : List.of(20, 200, 2_000)) {
      Workload workload =
          Workload.write(
              folder,
              "sentences " + words,
              GrowthTexts.sentences(SENTENCE_ARTICLES, SENTENCE_ARTICLE_WORDS, words));
      steps.add(new Step("length of a sentence", "about " + words + " words", workload, 1));
    }
    // Enough of them that the ends, where one thread alone still works, do not count; no more,
    // since
    // one thread takes long.
    int number = Math.min(articles * TENFOLD, MOST_FOR_THREADS);
    Workload many = Workload.write(folder, "threads", GrowthTexts.copies(article, number, 1));
    for (int n = 1; n <= Runtime.getRuntime().availableProcessors(); n *= 2) {
      steps.add(new Step("threads", Integer.toString(n), many, n));
    }
    return steps;
  }

  void run(Laboratory laboratory, Workload shortOne, int repeats)
      throws IOException, InterruptedException {
    for (int repeat = 1; repeat <= repeats; repeat++) {
      Measurement start = laboratory.run(hearsay, shortOne, 1, repeat);
      for (Step step : steps) {
        Measurement cost = laboratory.run(hearsay, step.workload(), step.threads(), repeat);
        add(step, start, shortOne.tokens(), cost);
      }
    }
    for (Row row : rows()) {
      laboratory.results().add("growth", row);
    }
  }

  /**
   * Adds a step of a repeat.
   *
   * @param start what the short article cost in the same repeat
   */
  void add(Step step, Measurement start, long startTokens, Measurement cost) {
    double seconds = cost.wallSeconds() - start.wallSeconds();
    double perThousand = seconds / (step.workload().tokens() - startTokens) * THOUSAND;
    figures
        .computeIfAbsent(step, key -> new ArrayList<>())
        .add(new Figures(cost.wallSeconds(), perThousand, cost.peakMib()));
  }

  List<Row> rows() {
    Map<String, List<Figures>> firsts = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Step step : steps) {
      List<Figures> these = figures.getOrDefault(step, List.of());
      List<Figures> first = firsts.computeIfAbsent(step.growing(), key -> these);
      List<Double> relative = new ArrayList<>();
      for (int i = 0; i < these.size(); i++) {
        relative.add(these.get(i).perThousand() / first.get(i).perThousand());
      }
      rows.add(
          new Row(
              step.growing(),
              step.size(),
              step.workload().tokens(),
              step.threads(),
              spread(these.stream().map(Figures::wall).toList()),
              spread(these.stream().map(Figures::perThousand).toList()),
              spread(relative),
              spread(
                  these.stream()
                      .flatMap(figure -> Optional.ofNullable(figure.peakMib()).stream())
                      .toList())));
    }
    return rows;
  }

  private static @Nullable Spread spread(List<Double> values) {
    return Spread.of(values).orElse(null);
  }

  String table() {
    MarkdownTable table =
        new MarkdownTable(
            "what grows",
            "to",
            "tokens",
            "threads",
            "wall time, s",
            "s per 1,000 tokens, after start-up",
            "relative",
            "peak memory, MiB");
    for (Row row : rows()) {
      table.row(
          row.growing(),
          row.size(),
          Long.toString(row.tokens()),
          Integer.toString(row.threads()),
          MarkdownTable.spread(row.wallSeconds()),
          MarkdownTable.spread(row.secondsPerThousandTokens()),
          MarkdownTable.spread(row.relative()),
          MarkdownTable.spread(row.peakMib()));
    }
    return table.toString();
  }
}
