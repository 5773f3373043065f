package hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A process that runs and all that it has started: hearsay's launcher, and its Java below it. */
final class ProcessTree {
  private static final String PEAK = "VmHWM:";

  private final ProcessHandle root;

  ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /** The most in KiB that was resident in one of them, as Linux tells it; 0 elsewhere. */
  long peakKib() {
    return all().mapToLong(ProcessTree::peakKib).max().orElse(0);
  }

  /** User and system time of those that run now. */
  Duration cpu() {
    return all()
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Stream<ProcessHandle> all() {
    return Stream.concat(Stream.of(root), root.descendants());
  }

  /** The kernel keeps the peak itself, so that only one in the last moment could be missed. */
  private static long peakKib(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // The process has just ended, or this is no Linux.
      return 0;
    }
  }
}
