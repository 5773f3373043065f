package hearsay.batch;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what another thread hands over, but not for one that Java has ended where no code
 * catches that.
 */
public final class HandOver {
  /** How often to look whether the thread is still there. */
  static final long LOOK_MILLIS = 500;

  private HandOver() {}

  /**
   * What comes next; null where nothing can come any more.
   *
   * @param goesOn whether the thread that hands over lives, or has handed over its last
   */
  public static <T> @Nullable T take(BlockingQueue<T> handed, BooleanSupplier goesOn)
      throws InterruptedException {
    Patience patience = new Patience();
    while (true) {
      boolean more = goesOn.getAsBoolean();
      try {
        T next = handed.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        // What it handed over before it died is there by now.
        if (next != null || !more) {
          return next;
        }
      } catch (OutOfMemoryError e) {
        patience.after(e);
      }
    }
  }
}
