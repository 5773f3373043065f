package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed again and again; {@code src/bench/batch} does it with the real engine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class KilledBatchTest {
  private static final int FILES = 200;
  private static final int LINES = 100;
  private static final int LIMIT_SECONDS = 120;

  private final Path folder;

  KilledBatchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void writeArticles() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      lines.append("{\"id\":\"j" + i + "\",\"text\":\"claim " + i + " NAP\"}\n");
    }
    Files.writeString(in.resolve("a.jsonl"), lines);
    for (int i = 0; i < FILES; i++) {
      Files.writeString(in.resolve("t" + i + ".txt"), "claim " + i + " NAP\n");
    }
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("hearsay.cli.FakeEngine", "extract", "in", "-o", "killed/"));
    command.addAll(List.of("--threads", "2", "--manifest", "m.jsonl", "--resume"));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  private long finished() throws IOException {
    Path manifest = folder.resolve("m.jsonl");
    return Files.exists(manifest) ? Files.readString(manifest).lines().count() : 0;
  }

  private Map<String, String> contents(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void ends_in_the_bytes_of_one_that_was_not() throws Exception {
    writeArticles();
    for (int enough : new int[] {40, 120, 220}) {
      Process process = start();
      while (process.isAlive() && finished() < enough) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      process.destroyForcibly();
      assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as("it was killed in its work").isNotZero();
    }
    Process last = start();
    assertThat(last.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(last.exitValue()).isZero();
    assertThat(folder.resolve("said")).isEmptyFile();

    Ran whole =
        Ran.of("extract", folder.resolve("in").toString(), "-o", folder.resolve("whole") + "/");
    assertThat(whole.status()).isEqualTo(ExitCode.OK);
    assertThat(contents("killed")).hasSize(FILES + 1).isEqualTo(contents("whole"));
    assertThat(finished()).isEqualTo(FILES + LINES);
  }
}
