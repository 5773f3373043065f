package hearsay.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model that is loaded once, when it is first asked for, in a thread of its own. Thread-safe. */
public final class OnFirstUse<T> {
  private final Supplier<T> loader;
  private @Nullable CompletableFuture<T> loading;

  /** Loads nothing yet. */
  public OnFirstUse(Supplier<T> loader) {
    this.loader = loader;
  }

  /** Begins to load and returns at once. A failure to load shows in {@link #get}. */
  public void start() {
    CompletableFuture<T> unused = loading();
  }

  /** Waits until it is loaded. A failure to load is thrown as it was, at each call. */
  public T get() {
    try {
      return loading().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * Does something with it, if ever it was asked for: waits until it is loaded, and does nothing
   * where it could not be.
   */
  public void ifLoading(Consumer<T> use) {
    CompletableFuture<T> begun = begun();
    if (begun != null) {
      begun.thenAccept(use).exceptionally(failure -> null).join();
    }
  }

  private synchronized @Nullable CompletableFuture<T> begun() {
    return loading;
  }

  private synchronized CompletableFuture<T> loading() {
    CompletableFuture<T> current = loading;
    if (current == null) {
      // A plain thread has its maker's class loader; one of the common pool may see no models.
      current = CompletableFuture.supplyAsync(loader, OnFirstUse::inNewThread);
      loading = current;
    }
    return current;
  }

  private static void inNewThread(Runnable work) {
    Thread thread = new Thread(work, "model-loader");
    thread.setDaemon(true);
    thread.start();
  }
}
