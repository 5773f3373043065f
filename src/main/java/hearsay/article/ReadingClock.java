package hearsay.article;

import hearsay.article.ReadFault.Cause;
import hearsay.article.entry.BrokenFileException;
import hearsay.error.StoppedException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Gives up what takes too long to read. Libraries do not look at their interruption, so that what
 * is read is read by a thread of its own, which is left behind where it does not end at its
 * interruption.
 *
 * @param seconds that reading an article may take; 0 is any time
 */
record ReadingClock(int seconds) {
  // Parsers go deep; only what is used of a stack takes memory.
  private static final long STACK_BYTES = 16L << 20;
  private static final int MOST_LEFT = 2;

  private static final Deque<Thread> LEFT = new ArrayDeque<>();

  /** Some reading, of bytes that are there: whoever waits for bytes has no clock. */
  @FunctionalInterface
  interface Work<T> extends Callable<T> {
    @Override
    T call() throws IOException, UnreadableException, BrokenFileException;
  }

  /**
   * Does it, as far as the time allows.
   *
   * @throws UnreadableException also where the time is over
   */
  <T> T within(Work<T> work) throws IOException, UnreadableException, BrokenFileException {
    if (seconds == 0) {
      return work.call();
    }
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "hearsay-parse", STACK_BYTES);
    thread.setDaemon(true);
    try {
      awaitOthers();
      thread.start();
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      leave(thread);
      throw new UnreadableException(
          Cause.TIMEOUT,
          "given up after "
              + seconds
              + " s of reading; allow it more with --article-timeout, or any time with 0");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      StoppedException.ifInterrupted();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw thrown(cause == null ? e : cause);
    }
  }

  private static void leave(Thread thread) {
    synchronized (LEFT) {
      LEFT.add(thread);
    }
  }

  /** Where some are left behind and at work, the next waits for the first of them, for a while. */
  private void awaitOthers() throws InterruptedException {
    Thread first = null;
    synchronized (LEFT) {
      LEFT.removeIf(thread -> !thread.isAlive());
      if (LEFT.size() >= MOST_LEFT) {
        first = LEFT.peek();
      }
    }
    if (first != null) {
      first.join(TimeUnit.SECONDS.toMillis(seconds));
    }
  }

  /** As it was thrown by the work. */
  private static IllegalStateException thrown(@Nullable Throwable cause)
      throws IOException, UnreadableException, BrokenFileException {
    if (cause instanceof IOException e) {
      throw e;
    } else if (cause instanceof UnreadableException e) {
      throw e;
    } else if (cause instanceof BrokenFileException e) {
      throw e;
    } else if (cause instanceof RuntimeException e) {
      throw e;
    } else if (cause instanceof Error e) {
      throw e;
    }
    return new IllegalStateException(cause);
  }
}
