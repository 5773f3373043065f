package hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command and measures its process from outside. CPU time and memory are Linux's own
 * accounts in {@code /proc}; elsewhere they stay unknown.
 *
 * <p>CPU time is the growth of what this process's ended children have used, so one command at a
 * time can be measured and nothing else may be started beside it.
 */
final class ProcessMeter {
  // The unit of the times in /proc is 1/100 s on every Linux, whatever the kernel's own tick.
  private static final double TICKS_PER_SECOND = 100;
  private static final int CHILDREN_USER_TICKS = 13;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Path messages;

  /**
   * A meter.
   *
   * @param messages the file that commands' standard error is added to
   */
  ProcessMeter(Path messages) {
    this.messages = messages;
  }

  /**
   * Runs a command to its end, with nothing on its standard input.
   *
   * @throws IOException if it cannot be started or ends with another status than 0
   */
  Measurement measure(List<String> command) throws IOException, InterruptedException {
    OptionalLong before = childrenTicks();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(messages.toFile()))
            .start();
    process.getOutputStream().close();
    PeakMemory memory = new PeakMemory(process.toHandle());
    memory.start();
    Output output = Output.read(process.getInputStream());
    int status = process.waitFor();
    long end = System.nanoTime();
    memory.end();
    if (status != 0) {
      throw new IOException(
          "status " + status + " from: " + String.join(" ", command) + "; see " + messages);
    }
    OptionalLong after = childrenTicks();
    return new Measurement(
        (end - start) / NANOS_PER_SECOND,
        output.records() == 0 ? null : (output.firstNanos() - start) / NANOS_PER_SECOND,
        before.isEmpty() || after.isEmpty()
            ? null
            : (after.getAsLong() - before.getAsLong()) / TICKS_PER_SECOND,
        memory.peakMib(),
        output.records());
  }

  /**
   * User and system time of all children that have ended; empty where there is no {@code /proc}.
   */
  private static OptionalLong childrenTicks() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      // The second field is the command's name in brackets, blanks and all: count behind it.
      List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
      long user = Long.parseLong(fields.get(CHILDREN_USER_TICKS));
      long system = Long.parseLong(fields.get(CHILDREN_USER_TICKS + 1));
      return OptionalLong.of(user + system);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** When the first line of output had come, and how many there were. */
  private record Output(long firstNanos, long records) {
    static Output read(InputStream in) throws IOException {
      byte[] buffer = new byte[1 << 16];
      long first = 0;
      long records = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        long now = System.nanoTime();
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            first = records == 0 ? now : first;
            records++;
          }
        }
      }
      return new Output(first, records);
    }
  }

  /** Looks at the peak of resident memory of a process and all below it until it ends. */
  private static final class PeakMemory extends Thread {
    private static final double KIB_PER_MIB = 1024;

    private final ProcessTree processes;
    private volatile long kib;

    PeakMemory(ProcessHandle process) {
      super("peak-memory");
      setDaemon(true);
      this.processes = new ProcessTree(process);
    }

    @Override
    public void run() {
      try {
        while (!isInterrupted()) {
          kib = Math.max(kib, processes.peakKib());
          TimeUnit.MILLISECONDS.sleep(10);
        }
      } catch (InterruptedException e) {
        // The process has ended: what was seen until now stands.
        interrupt();
      }
    }

    void end() throws InterruptedException {
      interrupt();
      join();
    }

    @Nullable Double peakMib() {
      return kib == 0 ? null : kib / KIB_PER_MIB;
    }
  }
}
