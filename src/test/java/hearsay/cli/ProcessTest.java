package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.console.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a process of its own, with a fake engine where models would be loaded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ProcessTest {
  private static final int LIMIT_SECONDS = 60;

  private final Path folder;

  ProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> java(String main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(args));
    return command;
  }

  private Process start(List<String> command) throws IOException {
    return start(new ProcessBuilder(command));
  }

  private Process start(ProcessBuilder builder) throws IOException {
    return builder.directory(folder.toFile()).redirectError(folder.resolve("err").toFile()).start();
  }

  private static int status(Process process) throws InterruptedException {
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  private void manyArticles() throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"claim " + "x".repeat(500) + "\"}\n";
    Files.writeString(folder.resolve("in.jsonl"), line.repeat(2000));
  }

  @Test
  void ends_quietly_where_its_reader_closes_the_pipe() throws Exception {
    manyArticles();

    Process process = start(java("hearsay.cli.FakeEngine", "extract", "in.jsonl"));
    try (BufferedReader records = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(Ran.parse(records.readLine() + "\n")).hasSize(1);
    }

    assertThat(status(process)).isEqualTo(ExitCode.OK);
    assertThat(err()).isEmpty();
  }

  @Test
  void says_that_the_disk_is_full() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    manyArticles();

    Process redirected =
        start(
            new ProcessBuilder(java("hearsay.cli.FakeEngine", "extract", "in.jsonl"))
                .redirectOutput(full.toFile()));
    assertThat(status(redirected)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err()).startsWith("hearsay: standard output: ").hasLineCount(1);

    Process named =
        start(java("hearsay.cli.FakeEngine", "extract", "in.jsonl", "-o", full.toString()));
    assertThat(status(named)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err()).startsWith("hearsay: /dev/full: cannot be written: ").hasLineCount(1);
  }

  @Test
  void reads_and_writes_utf_8_in_the_c_locale() throws Exception {
    // In it Java itself cannot be started from a folder of another name; the launcher leaves it.
    assumeTrue(System.getProperty("java.class.path").chars().allMatch(c -> c < 0x80));
    Files.writeString(folder.resolve("in.txt"), "claim “€” \uD83D\uDE00\n");
    ProcessBuilder builder =
        new ProcessBuilder(java("hearsay.cli.FakeEngine", "extract", "in.txt"));
    builder.environment().put("LC_ALL", "C");

    Process process = start(builder);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(status(process)).isEqualTo(ExitCode.OK);
    assertThat(Ran.parse(out).get(0).at("/content/text").asText())
        .isEqualTo("claim “€” \uD83D\uDE00");
  }

  @Test
  void records_are_written_while_standard_input_is_still_open() throws Exception {
    Process process = start(java("hearsay.cli.FakeEngine", "extract", "--format", "jsonl"));
    var in = process.outputWriter(StandardCharsets.UTF_8);
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      // Enough of them that a reader which reads ahead has the first in full.
      in.write("{\"id\":\"a\",\"text\":\"claim a\"}\n".repeat(2000));
      in.flush();

      assertThat(Ran.parse(out.readLine() + "\n")).hasSize(1);
      in.close();
      assertThat(out.lines()).hasSize(1999);
    }
    assertThat(status(process)).isEqualTo(ExitCode.OK);
  }

  @Test
  void reads_a_text_from_a_pipe() throws Exception {
    Process process = start(java("hearsay.cli.FakeEngine", "extract"));
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write("claim a\n");
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(status(process)).as(err()).isEqualTo(ExitCode.OK);
    assertThat(Ran.parse(out)).hasSize(1);
  }

  @Test
  void an_article_that_does_not_fit_the_memory_takes_no_other_with_it() throws Exception {
    String line = "{\"id\":\"%s\",\"text\":\"claim %s\"}%n";
    Files.writeString(
        folder.resolve("in.jsonl"),
        line.formatted("first", "one")
            + line.formatted("big", "x".repeat(40_000_000))
            + line.formatted("last", "two"));
    List<String> command =
        java("hearsay.cli.FakeEngine", "extract", "in.jsonl", "--max-article-bytes", "100000000");
    command.set(1, "-Xmx40m");

    Process process = start(command);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(status(process)).as(err()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(err()).startsWith("hearsay: in.jsonl:2: not enough memory");
    assertThat(Ran.parse(out))
        .extracting(record -> record.get("doc").asText())
        .containsExactly("first", "last");
  }

  /** The program itself, as it is started but for its heap. */
  private static List<String> program(String heap, String... args) {
    List<String> command = java("hearsay.Main", args);
    command.set(1, heap);
    command.addAll(1, List.of("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1"));
    return command;
  }

  @Test
  void a_page_that_does_not_fit_the_memory_is_given_up_and_what_follows_is_done() throws Exception {
    String paragraph = "<p>Anna Berg said that it rained.</p>";
    Files.writeString(folder.resolve("a.html"), paragraph.repeat(17_800_000 / paragraph.length()));
    Files.writeString(folder.resolve("b.txt"), "claim b");
    List<String> command = java("hearsay.cli.FakeEngine", "extract", "a.html", "b.txt");
    command.set(1, "-Xmx100m");

    Process process = start(command);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(status(process)).as(err()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(err()).startsWith("hearsay: a.html: not enough memory").hasLineCount(2);
    assertThat(Ran.parse(out))
        .extracting(record -> record.get("doc").asText())
        .containsExactly("b.txt");
  }

  @Test
  void a_class_name_of_70_kilobytes_is_read_and_details_show_no_page() throws Exception {
    String name = "ad-".repeat(24_000);
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.createFile(in.resolve("b.zip"));
    Files.writeString(
        in.resolve("a.html"),
        "<div class='" + name + "' id='" + name + "'><p>Anna Berg said that it rained.</p></div>");

    Process process = start(program("-Xmx500m", "extract", "-v", "in"));
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(status(process)).as(err()).isEqualTo(ExitCode.OK);
    assertThat(Ran.parse(out))
        .extracting(record -> record.at("/content/text").asText())
        .containsExactly("that it rained");
    assertThat(err()).contains("b.zip").doesNotContain("<", "ad-ad-", "Anna");
  }

  @Test
  void claims_that_do_not_fit_the_memory_are_named() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big.jsonl").toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    for (List<String> arguments :
        List.of(
            List.of("select", "big.jsonl"), List.of("eval", "--gold", "big.jsonl", "big.jsonl"))) {
      List<String> command = java("hearsay.Main", arguments.toArray(String[]::new));
      command.set(1, "-Xmx40m");

      Process process = start(command);
      process.getInputStream().transferTo(OutputStream.nullOutputStream());

      assertThat(status(process)).as(err()).isIn(ExitCode.UNUSABLE, ExitCode.INCOMPLETE);
      assertThat(err()).startsWith("hearsay: big.jsonl: does not fit the memory; give more");
    }
  }

  @Test
  void a_heap_in_which_nothing_can_be_done_is_no_finding() throws Exception {
    Files.writeString(folder.resolve("in.txt"), "claim a");
    for (String heap : List.of("-Xmx4m", "-Xmx5m", "-Xmx6m")) {
      Process process = start(program(heap, "extract", "in.txt"));
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(status(process)).as(heap + err()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(out).isEmpty();
      assertThat(err()).contains("not enough memory");
    }
  }

  @Test
  void leaves_no_half_file_behind_when_interrupted_and_can_go_on() throws Exception {
    // A shell that starts this build in the background makes its processes deaf to the signal.
    assumeFalse(ignores(2));
    Files.writeString(
        folder.resolve("in.jsonl"),
        "{\"id\":\"a\",\"text\":\"claim a\"}\n{\"id\":\"b\",\"text\":\"SLOW\"}\n");

    Process process =
        start(java("hearsay.cli.FakeEngine", "extract", "in.jsonl", "-o", "out/all.jsonl"));
    Path unfinished = folder.resolve("out/.all.jsonl.hearsay-unfinished");
    Path manifest = unfinished.resolve("manifest.jsonl.1");
    while (process.isAlive() && (!Files.exists(manifest) || Files.size(manifest) == 0)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(status(process)).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(files(folder.resolve("out"))).containsExactly(unfinished);
    assertThat(err())
        .isEqualTo("hearsay: broken off; the same command with --resume goes on from here\n");

    Files.writeString(
        folder.resolve("in.jsonl"),
        "{\"id\":\"a\",\"text\":\"claim a\"}\n{\"id\":\"b\",\"text\":\"claim b\"}\n");
    Process second =
        start(
            java(
                "hearsay.cli.FakeEngine",
                "extract",
                "in.jsonl",
                "-o",
                "out/all.jsonl",
                "--resume"));

    assertThat(status(second)).as(err()).isEqualTo(ExitCode.OK);
    assertThat(files(folder.resolve("out"))).containsExactly(folder.resolve("out/all.jsonl"));
    assertThat(Ran.parse(Files.readString(folder.resolve("out/all.jsonl")))).hasSize(2);
  }

  /** By Ctrl-C, and by a terminal that is closed. */
  @ParameterizedTest
  @CsvSource({"INT, 2, 130", "HUP, 1, 129"})
  void leaves_nothing_behind_when_interrupted_before_anything_is_finished(
      String signal, int number, int exit) throws Exception {
    assumeFalse(ignores(number));
    Files.writeString(folder.resolve("in.txt"), "SLOW");

    Process process = start(java("hearsay.cli.FakeEngine", "extract", "in.txt", "-o", "out/"));
    while (process.isAlive() && files(folder.resolve("out")).isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

    assertThat(status(process)).isEqualTo(exit);
    assertThat(files(folder.resolve("out"))).isEmpty();
    assertThat(err()).isEmpty();
  }

  @Test
  void help_loads_no_class_of_corenlp() throws Exception {
    List<String> command = java("hearsay.Main", "extract", "--help");
    command.add(1, "-Xlog:class+load:file=loaded.log");

    Process process = start(command);
    process.getInputStream().transferTo(OutputStream.nullOutputStream());

    assertThat(status(process)).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("loaded.log")))
        .contains("hearsay.cli.Program")
        .doesNotContain("edu.stanford.nlp");
  }

  /** Whether this process, and so what it starts, is deaf to a signal, by its number. */
  private static boolean ignores(int signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(ignored, 16) & (1L << (signal - 1))) != 0;
  }

  private static List<Path> files(Path in) throws IOException {
    if (!Files.exists(in)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(in)) {
      return files.toList();
    }
  }
}
