package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of two workers on this machine, some of which are killed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostWorkersTest {
  private static final int COPIES = 4;
  private static final String HOST = "127.0.0.1";
  private static final String PROGRAMS = "class:org.apache.spark.deploy.";

  private final Path folder;
  private final int port;
  private final List<Process> started = new ArrayList<>();

  LostWorkersTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      this.port = free.getLocalPort();
    }
  }

  private Process start(String name, String... arguments) throws IOException {
    Path log = folder.resolve(name + ".log");
    Process process = Processes.start(log, Processes.LATEST, List.of(arguments));
    started.add(process);
    return process;
  }

  private String master() {
    return "spark://" + HOST + ":" + port;
  }

  private void startMaster() throws IOException {
    String at = String.valueOf(port);
    start("master", PROGRAMS + "master.Master", "--host", HOST, "--port", at, "--webui-port", "0");
  }

  private Process startWorker(String name) throws IOException {
    String work = folder.resolve(name).toString();
    List<String> arguments =
        List.of("--host", HOST, "--webui-port", "0", "-c", "1", "-m", "1g", "-d", work, master());
    List<String> all = new ArrayList<>(List.of(PROGRAMS + "worker.Worker"));
    all.addAll(arguments);
    return start(name, all.toArray(String[]::new));
  }

  @AfterEach
  void end() {
    for (Process process : started) {
      kill(process);
    }
  }

  private static void kill(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** Several times the corpus, each time under other names. */
  private String articles() throws IOException {
    Path in = folder.resolve("in");
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        for (int copy = 0; copy < COPIES; copy++) {
          Path to = in.resolve("copy" + copy).resolve(Path.of("corpus").relativize(file));
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    return in.toString();
  }

  /** What loads {@link HaltingPlugin} into the executors. */
  private List<String> halting(Path mark) throws IOException {
    Path jar = Processes.testClasses(folder);
    return List.of(
        "spark.jars=" + jar,
        "spark.executor.extraClassPath=" + jar,
        "spark.plugins=" + HaltingPlugin.class.getName(),
        HaltingPlugin.MARK + "=" + mark);
  }

  /** Waits until so many files of results are begun. */
  private void awaitResults(Path output, int least) throws Exception {
    for (int tries = 0; tries < 600; tries++) {
      if (filesOf(output.resolve("results-next")) >= least) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("no results came: " + Files.readString(folder.resolve("job.log")));
  }

  private static long filesOf(Path results) throws IOException {
    if (!Files.isDirectory(results)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(results)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    } catch (UncheckedIOException e) {
      // A file was moved while it was looked at.
      return 0;
    }
  }

  @Test
  void an_executor_that_halts_in_an_article_and_a_worker_that_is_killed_take_nothing_away()
      throws Exception {
    String in = articles();
    Path output = folder.resolve("out");
    startMaster();
    startWorker("worker1");
    Process worker = startWorker("worker2");
    Path log = folder.resolve("job.log");
    Path mark = folder.resolve("halted");
    List<String> arguments = List.of(in, "-o", output.toString());
    Process job = Processes.startJob(log, Processes.LATEST, master(), halting(mark), arguments);
    started.add(job);

    awaitResults(output, 3);
    assertThat(mark).content().contains("hearsay.extract.");
    assertThat(output.resolve("results")).doesNotExist();
    kill(worker);

    assertThat(Processes.ended(job, log))
        .contains("Lost executor")
        .containsPattern("Starting task [0-9.]*\\.1 in stage");
    assertThat(Processes.lines(output.resolve("claims.jsonl")))
        .isEqualTo(Processes.byCommandLine(folder, in))
        .doesNotHaveDuplicates();
    Processes.assertWhole(output);
  }
}
