package hearsay.error;

/**
 * Work on an article that is no longer wanted: the thread that did it was interrupted. Long work
 * asks now and then, between two pieces none of which takes more than seconds.
 */
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StoppedException() {
    super("stopped");
  }

  /**
   * Goes on, unless the current thread is interrupted; the thread stays so.
   *
   * @throws StoppedException if it is
   */
  public static void ifInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new StoppedException();
    }
  }
}
