package hearsay.batch;

import hearsay.error.UserException;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The threads of a run: one that reads, and several that work. Java itself may end one of them
 * where no code of it catches that (no room for compiled code, no memory for a message): whoever
 * waits for what a thread was to do looks now and then whether all are still there.
 */
final class Crew implements AutoCloseable {
  // Parsers go deep on long sentences; only what is used of a stack takes memory.
  private static final long STACK_BYTES = 16L << 20;

  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
  private final ThreadPoolExecutor workers;
  private final Thread reader;
  private volatile boolean allRead;

  /**
   * Has nothing to do yet.
   *
   * @param reading what the first thread does, once it is started
   * @param size how many work beside it
   */
  Crew(Runnable reading, int size) {
    this.workers =
        new ThreadPoolExecutor(
            size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::worker);
    this.reader =
        daemon(
            () -> {
              reading.run();
              allRead = true;
            },
            "hearsay-read",
            0);
  }

  private Thread worker(Runnable task) {
    Thread thread = daemon(task, "hearsay-work", STACK_BYTES);
    threads.add(thread);
    return thread;
  }

  /** Daemons, since a read of a terminal or pipe cannot be broken off. */
  private static Thread daemon(Runnable task, String name, long stackBytes) {
    Thread thread = new Thread(null, task, name, stackBytes);
    thread.setDaemon(true);
    return thread;
  }

  /** Starts all of them, so that none is missing later. */
  void start() {
    workers.prestartAllCoreThreads();
    reader.start();
  }

  /** Has one of those that work do this, unless this is closed. */
  void execute(Runnable task) {
    if (!workers.isShutdown()) {
      workers.execute(task);
    }
  }

  /**
   * What the thread that reads hands over next; waits for it.
   *
   * @throws UserException if the thread has died
   */
  <T> T take(BlockingQueue<T> steps) throws UserException, InterruptedException {
    T step = HandOver.take(steps, this::isReading);
    if (step == null) {
      throw died();
    }
    return step;
  }

  /**
   * What one of those that work has made; waits for it.
   *
   * @throws UserException if one of them has died, or the one that had to hand this over
   */
  <T> T await(Future<T> worked) throws ExecutionException, UserException, InterruptedException {
    Patience patience = new Patience();
    boolean complete = true;
    while (true) {
      try {
        complete = isReading() && threads.stream().allMatch(Thread::isAlive);
        return worked.get(HandOver.LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (!complete) {
          throw died();
        }
      } catch (OutOfMemoryError e) {
        patience.after(e);
      }
    }
  }

  private boolean isReading() {
    return allRead || reader.isAlive();
  }

  private static UserException died() {
    return new UserException(
        "a thread of the program was ended by Java, which lacks memory perhaps; give it more"
            + " (HEARSAY_JAVA_OPTS=-Xmx8g), and go on with --resume");
  }

  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
  }
}
