package hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Where and when the figures were measured.
 *
 * @param commit of hearsay, {@code -dirty} behind it where files differ from it; empty if unknown
 * @param load the system's load average of the last minute; negative if unknown
 */
record Machine(
    String time,
    String commit,
    String processor,
    int processors,
    long memoryMib,
    String system,
    String java,
    double load) {

  static Machine here() {
    return new Machine(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        System.getProperty("hearsay.commit", ""),
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        totalMemoryMib(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.runtime.version"),
        loadAverage());
  }

  static double loadAverage() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** In words, for the head of a report. */
  String describe() {
    return "Commit %s, %s, %d of %s, %d MiB of memory, %s, Java %s, load average %.1f at the start."
        .formatted(commit, time, processors, processor, memoryMib, system, java, load);
  }

  /** As a part of a file's name: {@code 2x-amd-epyc}. */
  String shortName() {
    String plain = processor.toLowerCase(Locale.ROOT).replaceAll("\\((?:r|tm)\\)|@.*", " ");
    return processors + "x-" + plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static long totalMemoryMib() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getTotalMemorySize()
        >> 20;
  }

  private static String processorName() {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of("/proc/cpuinfo"));
    } catch (IOException e) {
      return "unknown processors";
    }
    return lines.stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).trim())
        .findFirst()
        .orElse("unknown processors");
  }
}
