package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Spark and the command line as processes, and what they leave. */
final class Processes {
  static final String LATEST = "4.1.3";
  static final String OLDER = "3.5.7";

  private static final String JAR = "target/spark/job/hearsay-spark.jar";
  private static final long MINUTES = 10;

  /**
   * Of all processes, as of the launcher: they live for seconds, in which Java's second compiler
   * costs more than it saves.
   */
  private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1");

  private static final String DRIVER = "-Xmx1g " + String.join(" ", JVM);

  private Processes() {}

  /** Starts {@code spark-submit}, or another of Spark's programs. */
  static Process start(Path log, String version, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("src/spark/submit", version));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_DRIVER_JAVA_OPTS", DRIVER);
    return builder.redirectOutput(log.toFile()).start();
  }

  /**
   * Starts the job.
   *
   * @param settings of Spark's, beside the usual ones
   */
  static Process startJob(
      Path log, String version, String master, List<String> settings, List<String> arguments)
      throws IOException {
    List<String> submit = submission(master, settings);
    submit.add(JAR);
    submit.addAll(arguments);
    return start(log, version, submit);
  }

  /** Starts {@link JobServer} in a process of its own, which answers on its standard output. */
  static Process startServer(Path folder, Path log, String master) throws IOException {
    List<String> submit = new ArrayList<>(List.of("src/spark/submit", LATEST));
    submit.addAll(submission(master, List.of("spark.jars=" + testClasses(folder))));
    submit.addAll(List.of("--class", JobServer.class.getName(), JAR));
    ProcessBuilder builder = new ProcessBuilder(submit);
    builder.environment().put("SPARK_DRIVER_JAVA_OPTS", DRIVER);
    return builder.redirectError(log.toFile()).start();
  }

  private static List<String> submission(String master, List<String> settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "spark.ui.enabled=false",
                "spark.sql.shuffle.partitions=4",
                "spark.executor.extraJavaOptions=" + String.join(" ", JVM),
                "spark.executor.memory=1g"));
    all.addAll(settings);
    List<String> submit = new ArrayList<>(List.of("--master", master));
    all.forEach(setting -> submit.addAll(List.of("--conf", setting)));
    return submit;
  }

  /** A jar in a folder, of the classes of these tests that Spark's processes need. */
  static Path testClasses(Path folder) throws IOException {
    Path jar = folder.resolve("tests.jar");
    Path classes = Path.of("target/spark/job/test-classes");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  /** Waits for its end; what it has said. */
  static String ended(Process process, Path log) throws IOException, InterruptedException {
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    String said = Files.readString(log);
    assertThat(ended).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  /** The lines that the command line writes of the same inputs. */
  static List<String> byCommandLine(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path lines = folder.resolve("expected.jsonl");
    Files.deleteIfExists(lines);
    List<String> command = new ArrayList<>(List.of("java"));
    command.addAll(JVM);
    command.addAll(List.of("-jar", "target/hearsay.jar", "extract"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-o", lines.toString()));
    Path log = folder.resolve("command-line.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log)).isIn(0, 3);
    return Files.readAllLines(lines);
  }

  /** The lines of all parts of a folder that Spark has written whole, in their order. */
  static List<String> lines(Path folder) throws IOException {
    assertThat(folder.resolve("_SUCCESS")).exists();
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part : parts.sorted().toList()) {
        if (part.getFileName().toString().startsWith("part-")) {
          lines.addAll(Files.readAllLines(part));
        }
      }
    }
    return lines;
  }

  /** Whether nothing unfinished is left anywhere in an output. */
  static void assertWhole(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("results")
          .doesNotContain("_temporary", "articles", "results-next");
    }
  }
}
