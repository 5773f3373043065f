package hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LeftoversTest {
  private final Path folder;
  private long dead;

  LeftoversTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void let_a_process_end() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    dead = process.pid();
  }

  private Path left(String name, long process, int seconds) throws IOException {
    Path file = folder.resolve("." + name + "." + process + ".tmp");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  @Test
  void what_a_killed_process_left_of_a_file_is_gone_once_it_is_written_again() throws Exception {
    Path left = left("a.csv", dead, 100);
    Path fresh = left("a.csv", dead + 1_000_000, 0);
    Path another = left("b.csv", dead, 100);
    Path running = left("a.csv", ProcessHandle.current().parent().orElseThrow().pid(), 100);

    new ExportFile(folder.resolve("a.csv"), List.of(), place -> true).write(new byte[] {'a'});

    assertThat(left).doesNotExist();
    assertThat(List.of(fresh, another, running)).allMatch(Files::exists);
    assertThat(folder.resolve("a.csv")).hasContent("a");
  }

  @Test
  void of_a_folder_those_are_gone_that_are_of_its_files() throws Exception {
    Path left = left("a.txt", dead, 100);
    Path below = folder.resolve("wire/.b.txt." + dead + ".tmp");
    Files.createDirectories(below.getParent());
    Files.move(left("b.txt", dead, 100), below);
    Path another = left("a.csv", dead, 100);

    Leftovers.removeBelow(folder, List.of(".txt"));

    assertThat(List.of(left, below)).noneMatch(Files::exists);
    assertThat(another).exists();
  }
}
