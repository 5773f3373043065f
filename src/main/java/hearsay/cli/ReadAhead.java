package hearsay.cli;

import hearsay.batch.HandOver;
import hearsay.console.FaultCount;
import hearsay.error.UserException;
import hearsay.jsonl.ClaimLine;
import hearsay.jsonl.ClaimLines;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Claims that another thread reads, a few hundred kilobytes ahead, so that to read them and to do
 * something with them takes two processors. What fails in reading fails where its claim would come.
 */
final class ReadAhead implements AutoCloseable {
  private static final int BATCHES = 4;
  private static final int BATCH_BYTES = 1 << 16;
  private static final int BATCH_LINES = 256;

  private final BlockingQueue<List<Reading>> batches = new ArrayBlockingQueue<>(BATCHES);
  private final Thread thread;
  private Iterator<Reading> batch = List.<Reading>of().iterator();

  private List<Reading> begun = new ArrayList<>();
  private long begunBytes;

  /** What came of a line: a claim, or why there is none. */
  @FunctionalInterface
  private interface Reading {
    /** Null at the end. */
    @Nullable ClaimLine get() throws ClaimLines.BadLineException, UserException;
  }

  /** All claims, one file after the other. */
  @FunctionalInterface
  interface Files {
    void read(ReadAhead to) throws UserException, InterruptedException;
  }

  ReadAhead(Files files) {
    thread = new Thread(() -> run(files), "hearsay-read");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The next claim; null at the end.
   *
   * @throws ClaimLines.BadLineException if the line is none; the one after it can be had all the
   *     same
   * @throws UserException if nothing more can be read
   */
  @Nullable ClaimLine next() throws ClaimLines.BadLineException, UserException {
    while (!batch.hasNext()) {
      batch = take().iterator();
    }
    return batch.next().get();
  }

  private List<Reading> take() {
    try {
      List<Reading> taken = HandOver.take(batches, thread::isAlive);
      if (taken == null) {
        throw new IllegalStateException("the thread that reads claims has died");
      }
      return taken;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Called by the thread that reads: all lines of one file. Where it breaks off, that is said as of
   * a line, and other files can be had all the same.
   */
  void add(ClaimLines lines) throws InterruptedException {
    FaultCount faults = new FaultCount();
    boolean more = true;
    while (more) {
      try {
        ClaimLine line = lines.next();
        more = line != null;
        if (line != null) {
          add(() -> line, line.length());
        }
      } catch (ClaimLines.BadLineException e) {
        if (faults.isNextTold()) {
          add(e);
        }
      } catch (UserException e) {
        more = false;
        add(new ClaimLines.BadLineException(e));
      }
    }
    add(faults, lines.name());
  }

  private void add(FaultCount faults, String name) throws InterruptedException {
    String rest = faults.rest(name, "lines");
    if (!rest.isEmpty()) {
      add(new ClaimLines.BadLineException(new UserException(rest)));
    }
  }

  private void add(ClaimLines.BadLineException fault) throws InterruptedException {
    add(
        () -> {
          throw fault;
        },
        0);
  }

  private void add(Reading reading, int bytes) throws InterruptedException {
    begun.add(reading);
    begunBytes += bytes;
    if (begunBytes >= BATCH_BYTES || begun.size() >= BATCH_LINES) {
      handOver();
    }
  }

  private void handOver() throws InterruptedException {
    batches.put(begun);
    begun = new ArrayList<>();
    begunBytes = 0;
  }

  private void run(Files files) {
    try {
      Reading last = readAll(files);
      begun.add(last);
      handOver();
    } catch (InterruptedException e) {
      // Nobody wants more.
      Thread.currentThread().interrupt();
    }
  }

  /** What comes after all claims: the end, or what has failed. */
  private Reading readAll(Files files) throws InterruptedException {
    try {
      files.read(this);
      return () -> null;
    } catch (UserException e) {
      return () -> {
        throw e;
      };
    } catch (RuntimeException | Error e) {
      return () -> {
        throw e;
      };
    }
  }

  /** Nothing more is read. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
