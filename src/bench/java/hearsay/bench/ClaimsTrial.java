package hearsay.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How many claims a second are selected and exported, and in how much memory. */
@Command(
    name = "src/bench/run claims",
    mixinStandardHelpOptions = true,
    description =
        "Selects and exports many claims, those of out again and again, in every format that needs"
            + " no articles; whole processes, their start included.")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills the fields.
final class ClaimsTrial implements Callable<Integer> {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("select", "--stance", "deny"),
          List.of("select"),
          List.of("export", "--format", "csv"),
          List.of("export", "--format", "xlsx"),
          List.of("export", "--format", "web-annotation"),
          List.of("export", "--format", "ftm"));

  @Option(names = "--claims", defaultValue = "100000", description = "Default: ${DEFAULT-VALUE}.")
  private int count;

  @Option(names = "--repeats", defaultValue = "5", description = "Default: ${DEFAULT-VALUE}.")
  private int repeats;

  @Option(names = "--of", defaultValue = "out", description = "Default: ${DEFAULT-VALUE}.")
  private Path claims;

  @Option(
      names = "--folder",
      defaultValue = "target/bench/claims",
      description = "Where the claims are put. Default: ${DEFAULT-VALUE}.")
  private Path folder;

  @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "What starts hearsay.")
  private List<String> hearsay;

  private final PrintStream out;

  private ClaimsTrial(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new ClaimsTrial(out)).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path file = write(folder.resolve("claims.jsonl"));
    ProcessMeter meter = new ProcessMeter(folder.resolve("messages.log"));
    MarkdownTable table =
        new MarkdownTable("of " + count + " claims", "claims a second", "CPU s", "peak MiB");
    for (List<String> command : COMMANDS) {
      List<Measurement> runs = new ArrayList<>();
      for (int i = 0; i < repeats; i++) {
        runs.add(
            meter.measure(
                Stream.of(hearsay, command, List.of(file.toString()))
                    .flatMap(List::stream)
                    .toList()));
      }
      table.row(
          "`" + String.join(" ", command) + "`",
          spread(runs.stream().map(run -> count / run.wallSeconds())),
          spread(runs.stream().map(Measurement::cpuSeconds)),
          spread(runs.stream().map(Measurement::peakMib)));
    }
    out.print(table);
    return 0;
  }

  private static String spread(Stream<Double> figures) {
    return MarkdownTable.spread(Spread.of(figures.filter(Objects::nonNull).toList()).orElse(null));
  }

  /** As many lines as are wanted, those of the claims again and again. */
  private Path write(Path file) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(claims)) {
      for (Path each : files.filter(one -> one.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(each)) {
          lines.add((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < count; i++) {
        to.write(lines.get(i % lines.size()));
      }
    }
    return file;
  }
}
