package hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of runs that are kept, {@code src/bench/runs}: each is a file of raw measurements and
 * one of the same name with the tables made of them.
 */
final class KeptRuns {
  private final Path folder;

  KeptRuns(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a run under its day and its machine; a second one of the day gets a number.
   *
   * @param measurements the file of results
   * @param tables what was printed
   * @return the file of raw measurements
   */
  Path keep(Machine machine, Path measurements, String tables) throws IOException {
    Files.createDirectories(folder);
    String day = machine.time().substring(0, "2026-01-01".length());
    String name = day + "-" + machine.shortName();
    Path raw = folder.resolve(name + ".jsonl");
    for (int number = 2; Files.exists(raw); number++) {
      raw = folder.resolve(name + "-run-" + number + ".jsonl");
    }
    Files.copy(measurements, raw);
    String readable = raw.getFileName().toString().replaceFirst("jsonl$", "md");
    Files.writeString(folder.resolve(readable), tables, StandardCharsets.UTF_8);
    return raw;
  }
}
