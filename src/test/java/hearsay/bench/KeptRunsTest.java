package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptRunsTest {
  private static Machine machine(String processor) {
    return new Machine(
        "2026-03-14T15:09:26Z", "abc1234", processor, 2, 16_000, "Linux amd64", "17.0.1", 0.1);
  }

  @Test
  void keeps_measurements_and_tables_by_day_and_machine(@TempDir Path folder) throws IOException {
    Path measured = Files.writeString(folder.resolve("results.jsonl"), "{\"kind\":\"run\"}\n");
    Path runs = folder.resolve("runs");

    Path kept = new KeptRuns(runs).keep(machine("AMD EPYC"), measured, "| a |\n");

    assertThat(kept).isEqualTo(runs.resolve("2026-03-14-2x-amd-epyc.jsonl"));
    assertThat(kept).hasContent("{\"kind\":\"run\"}");
    assertThat(runs.resolve("2026-03-14-2x-amd-epyc.md")).hasContent("| a |");
  }

  @Test
  void a_second_run_of_the_day_leaves_the_first_one_alone(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "1");
    Path second = Files.writeString(folder.resolve("second"), "2");
    KeptRuns runs = new KeptRuns(folder.resolve("runs"));

    Path keptFirst = runs.keep(machine("AMD EPYC"), first, "1");
    Path keptSecond = runs.keep(machine("AMD EPYC"), second, "2");

    assertThat(keptFirst).hasContent("1");
    assertThat(keptSecond.getFileName()).hasToString("2026-03-14-2x-amd-epyc-run-2.jsonl");
    assertThat(keptSecond).hasContent("2");
  }

  @Test
  void names_a_machine_by_its_processors() {
    assertThat(machine("Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz").shortName())
        .isEqualTo("2x-intel-xeon-cpu-e5-2680-v4");
  }
}
