package hearsay.api;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts a thread that works on one article for too long. What the thread does looks at its
 * interruption now and then, see {@link hearsay.error.StoppedException}.
 */
final class ArticleTimer implements AutoCloseable {
  private final int seconds;
  private final ScheduledThreadPoolExecutor clock;

  /**
   * @param seconds that an article may take; 0 is any time
   */
  ArticleTimer(int seconds) {
    this.seconds = seconds;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "hearsay-clock");
              thread.setDaemon(true);
              return thread;
            });
    // An alarm that is no longer wanted would hold on to its thread.
    clock.setRemoveOnCancelPolicy(true);
  }

  /** Starts to count for the current thread, which closes it. */
  Watch start() {
    Watch watch = new Watch(Thread.currentThread());
    watch.start();
    return watch;
  }

  /** The time of one article. */
  final class Watch implements AutoCloseable {
    private final Thread worker;
    private @Nullable ScheduledFuture<?> alarm;
    private boolean closed;
    private boolean expired;

    private Watch(Thread worker) {
      this.worker = worker;
    }

    private synchronized void start() {
      if (seconds > 0) {
        alarm = clock.schedule(this::expire, seconds, TimeUnit.SECONDS);
      }
    }

    private synchronized void expire() {
      // After the end the thread works on another article, which this must not hit.
      if (!closed) {
        expired = true;
        worker.interrupt();
      }
    }

    /** Whether the time is over. */
    synchronized boolean expired() {
      return expired;
    }

    @Override
    public void close() {
      if (end()) {
        // The next article begins without the interruption of this one; another's stays.
        boolean unused = Thread.interrupted();
      }
    }

    private synchronized boolean end() {
      closed = true;
      if (alarm != null) {
        alarm.cancel(false);
      }
      return expired;
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
