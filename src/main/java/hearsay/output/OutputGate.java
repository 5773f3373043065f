package hearsay.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Every write of records passes here, so that Ctrl-C falls between two of them: once the program is
 * being ended, the gate stays shut and the unfinished files are gone. Records are thus never cut in
 * half, unless their reader takes more than a second for one article.
 */
public final class OutputGate implements AutoCloseable {
  private static final long WAIT_MILLIS = 1000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Path> unfinished = new HashSet<>();
  private final List<Write> last = new ArrayList<>();
  private final Thread hook = new Thread(this::shut, "hearsay-end");

  /** A write, or a change of files. */
  public interface Write {
    void run() throws IOException;
  }

  private final Signals signals = Signals.endWith(this::shut);

  /** An open gate, which is shut when the process is interrupted or ends. */
  public OutputGate() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Runs a write, one at a time; waits for ever once the gate is shut. */
  public void pass(Write write) throws IOException {
    lock.lock();
    try {
      write.run();
    } finally {
      lock.unlock();
    }
  }

  /** A file that is to be deleted should the program end; called while passing. */
  void began(Path file) {
    unfinished.add(file);
  }

  /** The file is complete or gone; called while passing. */
  void ended(Path file) {
    unfinished.remove(file);
  }

  /** What is done last, should the program be ended. */
  public void atEnd(Write write) {
    last.add(write);
  }

  /** The end of a run that was not interrupted. */
  @Override
  public void close() {
    signals.close();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being ended: the hook is at work.
      return;
    }
  }

  @SuppressWarnings("LockNotBeforeTry") // Never unlocked: no write may come after.
  private void shut() {
    try {
      boolean mine = lock.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS);
      for (Path file : mine ? unfinished : Set.copyOf(unfinished)) {
        Files.deleteIfExists(file);
      }
      if (mine) {
        for (Write write : last) {
          write.run();
        }
      }
    } catch (InterruptedException | IOException e) {
      // Nothing more can be done: the virtual machine is halting.
      Thread.currentThread().interrupt();
    }
  }
}
