package hearsay.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Measures one process after the other, says which, and notes every one in the results. */
final class Laboratory {
  private final ProcessMeter meter;
  private final Results results;
  private final PrintStream progress;

  Laboratory(ProcessMeter meter, Results results, PrintStream progress) {
    this.meter = meter;
    this.results = results;
    this.progress = progress;
  }

  /**
   * A process, as the results tell of it.
   *
   * @param repeat from 1
   * @param load the load average just before
   */
  record Run(
      String program,
      int repeat,
      String workload,
      int articles,
      long tokens,
      int threads,
      double load,
      Measurement cost) {}

  Measurement run(Program program, Workload workload, int wanted, int repeat)
      throws IOException, InterruptedException {
    int threads = program.threads(wanted);
    double load = Machine.loadAverage();
    Measurement cost = meter.measure(program.command(workload.file(), threads));
    results.add(
        "run",
        new Run(
            program.name(),
            repeat,
            workload.name(),
            workload.articles(),
            workload.tokens(),
            threads,
            load,
            cost));
    progress.println(
        String.format(
            Locale.ROOT,
            "bench: repeat %d, %s, %s: %.2f s",
            repeat,
            program.name(),
            workload.name(),
            cost.wallSeconds()));
    return cost;
  }

  Results results() {
    return results;
  }
}
