package hearsay.batch;

/**
 * Of one who waits where the memory is full: another thread fills it, and is given up for it, so
 * that it is free again soon.
 */
final class Patience {
  private static final int MOST_TRIES = 100;
  private static final long PAUSE_MILLIS = 100;

  private int tries;

  /**
   * Pauses, before it is tried anew.
   *
   * @throws OutOfMemoryError the one given, if it has been tried long enough
   */
  void after(OutOfMemoryError full) throws InterruptedException {
    tries++;
    if (tries >= MOST_TRIES) {
      throw full;
    }
    Thread.sleep(PAUSE_MILLIS);
  }
}
