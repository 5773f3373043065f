package hearsay.batch;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Waits for what another thread hands over, but not for one that Java has ended where no code
 * catches that.
 */
public final class HandOver {
  /** How often to look whether the thread is still there. */
  static final long LOOK_MILLIS = 500;

  private HandOver() {}

  /**
   * What comes next; empty where nothing can come any more.
   *
   * @param goesOn whether the thread that hands over lives, or has handed over its last
   */
  public static <T> Optional<T> take(BlockingQueue<T> handed, BooleanSupplier goesOn)
      throws InterruptedException {
    while (true) {
      boolean more = goesOn.getAsBoolean();
      T next = handed.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      // What it handed over before it died is there by now.
      if (next != null || !more) {
        return Optional.ofNullable(next);
      }
    }
  }
}
