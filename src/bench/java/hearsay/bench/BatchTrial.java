package hearsay.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a batch that is killed again and again ends in the bytes of one that is not. */
@Command(
    name = "src/bench/batch",
    mixinStandardHelpOptions = true,
    description =
        "Extracts generated articles once without a break and once with several, each a kill at a"
            + " random moment and --resume, and compares records and texts byte for byte.")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills the fields.
final class BatchTrial implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int POLL_MILLIS = 50;
  private static final double PER_CENT = 100;

  /** What the name of a folder of texts has behind that of its records. */
  private static final String TEXTS = "-text";

  private static final Pattern STATUS = Pattern.compile("\"status\":\"(\\w+)\"");

  @Option(names = "--articles", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Option(
      names = "--sentences",
      defaultValue = "1",
      description = "Of each article. Default: ${DEFAULT-VALUE}.")
  private int sentences;

  @Option(names = "--kills", defaultValue = "3", description = "Default: ${DEFAULT-VALUE}.")
  private int kills;

  @Option(names = "--seed", defaultValue = "7", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--hostile",
      defaultValue = "0",
      description =
          "How many more files in a hundred articles are hostile. What they cost is told by a run"
              + " without them. Default: ${DEFAULT-VALUE}.")
  private double hostile;

  @Option(
      names = "--article-timeout",
      paramLabel = "SECONDS",
      defaultValue = "900",
      description = "Default: ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "Java's heap in each run, such as 250m. Default: as hearsay is started.")
  private @Nullable String heap;

  @Option(
      names = "--folder",
      defaultValue = "target/bench/batch",
      description = "Emptied, then written to. Default: ${DEFAULT-VALUE}.")
  private Path folder;

  @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "What starts hearsay.")
  private List<String> hearsay;

  private final PrintStream out;

  private BatchTrial(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    // Whoever calls a script that sets some may set them otherwise.
    System.exit(
        new CommandLine(new BatchTrial(out)).setOverwrittenOptionsAllowed(true).execute(args));
  }

  /** One process of the batch. */
  private record Stretch(int status, double seconds, double cpuSeconds, long peakKib) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Folders.empty(folder);
    new GeneratedArticles(seed, sentences).write(folder.resolve("in"), articles);

    Stretch harmless = hostile > 0 ? run("harmless", Long.MAX_VALUE, "-KILL") : null;
    OutsideFiles outside = new OutsideFiles(folder.resolve("outside"));
    if (harmless != null) {
      tell("harmless ones alone", harmless);
      new HostileArticles(seed)
          .write(folder.resolve("in/hostile"), (int) Math.ceil(articles * hostile / PER_CENT));
      for (String output : List.of("whole", "broken")) {
        outside.link(folder.resolve(output), "000/article-000001.jsonl");
        outside.link(folder.resolve(output + TEXTS), "000/article-000001.txt.txt");
      }
    }
    Stretch whole = run("whole", Long.MAX_VALUE, "-KILL");
    tell("without a break", whole);
    out.println("of its articles: " + statuses("whole"));
    if (harmless != null) {
      out.printf(
          "with hostile ones %.3f of the time, %.3f of the CPU time%n",
          whole.seconds() / harmless.seconds(), whole.cpuSeconds() / harmless.cpuSeconds());
    }
    Random random = new Random(seed);
    long peak = 0;
    for (int kill = 0; kill < kills; kill++) {
      // So that with each a part of the work is left over for the next.
      double share = (0.3 + 0.6 * random.nextDouble()) / (kills + 1);
      // A shell makes what it starts in the background deaf to SIGINT.
      String signal = kill % 2 == 0 ? "-KILL" : "-TERM";
      Stretch broken = run("broken", (long) (share * whole.seconds() * NANOS_PER_SECOND), signal);
      tell("until kill " + signal, broken);
      peak = Math.max(peak, broken.peakKib());
    }
    Stretch last = run("broken", Long.MAX_VALUE, "-KILL");
    tell("to the end", last);

    List<String> faults = new ArrayList<>();
    for (String kind : List.of("", TEXTS)) {
      faults.addAll(
          Folders.differences(folder.resolve("whole" + kind), folder.resolve("broken" + kind)));
    }
    faults.addAll(outside.changed());
    faults.stream().limit(10).forEach(out::println);
    out.printf(
        "%d articles, %d kills: %s; peak memory %d MiB without a break, %d MiB with%n",
        articles,
        kills,
        faults.isEmpty() ? "the same bytes" : faults.size() + " files differ",
        whole.peakKib() >> 10,
        Math.max(peak, last.peakKib()) >> 10);
    // Of hostile ones some cannot be read, which is 3.
    int expected = harmless == null ? 0 : 3;
    return faults.isEmpty() && whole.status() == expected && last.status() == expected ? 0 : 1;
  }

  /** How many articles have which status in the manifest. */
  private Map<String, Integer> statuses(String output) throws IOException {
    Map<String, Integer> statuses = new TreeMap<>();
    try (Stream<String> lines = Files.lines(manifest(output))) {
      lines
          .flatMap(line -> STATUS.matcher(line).results().limit(1))
          .forEach(status -> statuses.merge(status.group(1), 1, Integer::sum));
    }
    return statuses;
  }

  private Path manifest(String output) {
    return folder.resolve(output + ".manifest.jsonl");
  }

  private void tell(String what, Stretch stretch) {
    out.printf(
        "%-19s status %3d, %7.1f s, CPU %7.1f s, peak memory %d MiB%n",
        what, stretch.status(), stretch.seconds(), stretch.cpuSeconds(), stretch.peakKib() >> 10);
  }

  /** Runs the batch, and kills it after a while should it not have ended. */
  private Stretch run(String output, long nanos, String signal)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(hearsay);
    command.addAll(
        List.of(
            "extract",
            folder.resolve("in").toString(),
            "-o",
            folder.resolve(output) + "/",
            "--text",
            folder.resolve(output + TEXTS).toString(),
            "--manifest",
            manifest(output).toString(),
            "--resume",
            // Whether an article is given up hangs on the machine, and the two would differ.
            "--article-timeout",
            Integer.toString(timeout)));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.resolve("messages.log").toFile()));
    if (heap != null) {
      builder.environment().put("HEARSAY_JAVA_OPTS", "-Xmx" + heap);
    }
    long start = System.nanoTime();
    Process process = builder.start();
    ProcessTree tree = new ProcessTree(process.toHandle());
    long peak = 0;
    Duration cpu = Duration.ZERO;
    boolean killed = false;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, tree.peakKib());
      Duration now = tree.cpu();
      cpu = now.compareTo(cpu) > 0 ? now : cpu;
      if (!killed && System.nanoTime() - start > nanos) {
        killed = true;
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
      }
    }
    return new Stretch(
        process.exitValue(),
        (System.nanoTime() - start) / NANOS_PER_SECOND,
        cpu.toNanos() / NANOS_PER_SECOND,
        peak);
  }
}
