package hearsay.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the benchmark: tables on standard output, JSON Lines in a file. */
@Command(
    name = "src/bench/run",
    sortOptions = false,
    description = {
      "Measures what hearsay costs, whole process, beside stock CoreNLP on the same articles.",
      "Tables go to standard output, every single measurement to a file of JSON Lines."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
public final class Bench implements Callable<Integer> {
  private static final String SHORT_ARTICLE = "corpus/wire/kerrison-antimony-bank.txt";
  private static final double QUIET_LOAD = 0.5;

  /** What can be measured. */
  enum Pipeline {
    /** {@code hearsay tag} beside what stock CoreNLP needs for the same tags. */
    TAGS("tag", "tokenize,pos,lemma,ner"),
    /** {@code hearsay extract} beside stock CoreNLP's attribution of quotations. */
    QUOTE("extract", "tokenize,pos,lemma,ner,depparse,coref,quote"),
    /** {@code hearsay extract} alone, on more and more. */
    GROWTH("extract", "");

    private final String subcommand;
    private final String annotators;

    Pipeline(String subcommand, String annotators) {
      this.subcommand = subcommand;
      this.annotators = annotators;
    }
  }

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files and folders of articles to measure with. Default: corpus.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--pipelines",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "tags,quote",
      description =
          "What to measure: tags (tag beside tokenize,pos,lemma,ner), quote (extract beside"
              + " CoreNLP's quote pipeline), growth (extract alone, on more and more). Default:"
              + " ${DEFAULT-VALUE}.")
  private List<Pipeline> pipelines;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Take the first N articles; growth goes from N to ten times N. Default:"
              + " ${DEFAULT-VALUE}.")
  private int articles;

  @Option(
      names = "--repeats",
      paramLabel = "N",
      defaultValue = "3",
      description = "Measure all of it N times. Default: ${DEFAULT-VALUE}.")
  private int repeats;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles that each program works on at a time. Default: the processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--stock-threads",
      paramLabel = "N",
      description =
          "Articles that stock CoreNLP works on at a time; by itself it takes 1. Default: as many"
              + " as hearsay.")
  private int stockThreads;

  @Option(
      names = "--stock-heap",
      paramLabel = "SIZE",
      defaultValue = "6g",
      description = "-Xmx of stock CoreNLP. Default: ${DEFAULT-VALUE}.")
  private String stockHeap;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the measurements go. Default: target/bench/results.jsonl.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--keep",
      description =
          "Keep the measurements and tables in src/bench/runs too, named by day and machine.")
  private boolean keep;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Spec private CommandSpec command;

  private final Path home;
  private final PrintStream out;
  private final PrintStream err;

  Bench(Path home, PrintStream out, PrintStream err) {
    this.home = home;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Path home = Path.of(System.getProperty("hearsay.home", "."));
    System.exit(commandLine(home, out, err).execute(args));
  }

  static CommandLine commandLine(Path home, PrintStream out, PrintStream err) {
    return new CommandLine(new Bench(home, out, err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (problem, line, parsed) -> {
              if (problem instanceof IOException) {
                err.println("bench: " + problem.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
              }
              throw problem;
            });
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (stockThreads < 0) {
      throw new ParameterException(
          command.commandLine(), "--stock-threads begins at 1, not " + stockThreads);
    }
    for (int count : List.of(articles, repeats, threads)) {
      if (count < 1) {
        throw new ParameterException(
            command.commandLine(), "--articles, --repeats and --threads begin at 1, not " + count);
      }
    }
    Path folder = home.resolve("target/bench").toAbsolutePath();
    Files.createDirectories(folder);
    Path file = output.orElse(folder.resolve("results.jsonl"));
    Results results = new Results(file);
    Machine machine = Machine.here();
    results.add("machine", machine);
    if (machine.load() > QUIET_LOAD) {
      err.println(
          String.format(
              Locale.ROOT,
              "bench: the load average is %.1f: other work on this machine spoils the figures",
              machine.load()));
    }
    ProcessMeter meter = new ProcessMeter(folder.resolve("messages.log"));
    Laboratory laboratory = new Laboratory(meter, results, err);
    StringBuilder tables = new StringBuilder();
    show(machine.describe() + "\n", tables);
    for (Pipeline pipeline : pipelines) {
      String table =
          pipeline == Pipeline.GROWTH
              ? growth(laboratory, folder)
              : comparison(pipeline, laboratory, folder);
      show("\n" + table, tables);
    }
    err.println("bench: every measurement is in " + file);
    if (keep) {
      Path kept =
          new KeptRuns(home.resolve("src/bench/runs")).keep(machine, file, tables.toString());
      err.println("bench: kept as " + kept);
    }
    return 0;
  }

  /** Prints a part of the report as soon as it is there. */
  private void show(String part, StringBuilder report) {
    out.print(part);
    out.flush();
    report.append(part);
  }

  private ArticleLine shortArticle() throws IOException {
    return ArticleChoice.first(1, List.of(home.resolve(SHORT_ARTICLE).toString())).get(0);
  }

  private Workload shortOne(Path folder) throws IOException {
    return Workload.write(folder, "short article", List.of(shortArticle()));
  }

  private String comparison(Pipeline pipeline, Laboratory laboratory, Path folder)
      throws IOException, InterruptedException {
    List<String> from = inputs.isEmpty() ? List.of(home.resolve("corpus").toString()) : inputs;
    Workload all = Workload.write(folder, "articles", ArticleChoice.first(articles, from));
    Comparison comparison =
        new Comparison(
            pipeline.name().toLowerCase(Locale.ROOT),
            new Program.Hearsay(home, pipeline.subcommand),
            new Program.Stock(pipeline.annotators, stockHeap, stockThreads));
    comparison.run(laboratory, new Comparison.Plan(shortOne(folder), all, threads, repeats));
    return String.format(
        Locale.ROOT,
        "%d articles, %d tokens, threads: %d, of CoreNLP %d, repeats: %d; the median and, in"
            + " brackets, the ends%n%n%s",
        all.articles(),
        all.tokens(),
        threads,
        stockThreads == 0 ? threads : stockThreads,
        repeats,
        comparison.table());
  }

  private String growth(Laboratory laboratory, Path folder)
      throws IOException, InterruptedException {
    Growth growth =
        new Growth(
            new Program.Hearsay(home, Pipeline.GROWTH.subcommand),
            Growth.steps(folder.resolve("growth"), shortArticle(), articles, threads));
    growth.run(laboratory, shortOne(folder), repeats);
    return growth.table();
  }
}
