package hearsay.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            + " random moment and --resume, and compares the two outputs byte for byte.")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills the fields.
final class BatchTrial implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int POLL_MILLIS = 50;
  private static final double PER_CENT = 100;

  @Option(names = "--articles", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
  private int articles;

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
    System.exit(new CommandLine(new BatchTrial(out)).execute(args));
  }

  /** One process of the batch. */
  private record Stretch(int status, double seconds, double cpuSeconds, long peakKib) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    empty(folder);
    new GeneratedArticles(seed).write(folder.resolve("in"), articles);

    Stretch harmless = hostile > 0 ? run("harmless", Long.MAX_VALUE, "-KILL") : null;
    if (harmless != null) {
      tell("harmless ones alone", harmless);
      new HostileArticles(seed)
          .write(folder.resolve("in/hostile"), (int) Math.ceil(articles * hostile / PER_CENT));
    }
    Stretch whole = run("whole", Long.MAX_VALUE, "-KILL");
    tell("without a break", whole);
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

    List<String> differences = differences(folder.resolve("whole"), folder.resolve("broken"));
    differences.stream().limit(10).forEach(out::println);
    out.printf(
        "%d articles, %d kills: %s; peak memory %d MiB without a break, %d MiB with%n",
        articles,
        kills,
        differences.isEmpty() ? "the same bytes" : differences.size() + " files differ",
        whole.peakKib() >> 10,
        Math.max(peak, last.peakKib()) >> 10);
    // Of hostile ones some cannot be read, which is 3.
    int expected = harmless == null ? 0 : 3;
    return differences.isEmpty() && whole.status() == expected && last.status() == expected ? 0 : 1;
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
            "--manifest",
            folder.resolve(output + ".manifest.jsonl").toString(),
            "--resume"));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("messages.log").toFile()))
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    boolean killed = false;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKib(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
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

  /** The most that was resident at a time, as Linux tells it; 0 elsewhere. */
  private static long peakKib(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // The process has just ended, or this is no Linux.
      return 0;
    }
  }

  private static List<String> differences(Path left, Path right) throws IOException {
    List<String> differences = new ArrayList<>();
    Set<Path> names = names(left);
    names.addAll(names(right));
    for (Path name : names) {
      Path one = left.resolve(name);
      Path other = right.resolve(name);
      if (!Files.exists(one) || !Files.exists(other) || Files.mismatch(one, other) >= 0) {
        differences.add("differs: " + name);
      }
    }
    return differences;
  }

  private static Set<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> found = Files.walk(folder)) {
        all = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.delete(path);
      }
    }
    Files.createDirectories(folder);
  }
}
