package hearsay.api;

import hearsay.article.Article;
import hearsay.article.Reading;
import java.util.function.Function;

/**
 * What came of an article.
 *
 * @param <T> what is found in it
 */
public sealed interface Outcome<T> {
  /** Wall time that it took, without reading it and without waiting for the models. */
  double seconds();

  /**
   * What was found, for whoever can go on with nothing else.
   *
   * @throws IllegalStateException if the article was not done; of one that failed, what it failed
   *     of is thrown as it is where that is unchecked
   */
  T orThrow();

  /** The same, with something else made of what was found. */
  <R> Outcome<R> map(Function<? super T, ? extends R> change);

  /**
   * All of the article was looked at.
   *
   * @param found may be empty
   */
  record Done<T>(Article article, T found, double seconds) implements Outcome<T> {
    @Override
    public T orThrow() {
      return found;
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
      return new Done<>(article, change.apply(found), seconds);
    }
  }

  /** It could not be read; {@link Reading.Unreadable#message()} says why, in one line. */
  record Unreadable<T>(Reading.Unreadable reading) implements Outcome<T> {
    @Override
    public double seconds() {
      return 0;
    }

    @Override
    public T orThrow() {
      throw new IllegalStateException(reading.message());
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
      return new Unreadable<>(reading);
    }
  }

  /**
   * It took longer than it may and was given up.
   *
   * @param limitSeconds that it may take
   */
  record TimedOut<T>(int limitSeconds, double seconds) implements Outcome<T> {
    @Override
    public T orThrow() {
      throw new IllegalStateException("given up after " + limitSeconds + " s");
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
      return new TimedOut<>(limitSeconds, seconds);
    }
  }

  /**
   * It met a bug, or did not fit the memory or the stack of the thread. Others may do well.
   *
   * @param cause a {@link RuntimeException} for a bug, an {@link OutOfMemoryError}, a {@link
   *     StackOverflowError}
   */
  record Failed<T>(Throwable cause, double seconds) implements Outcome<T> {
    @Override
    public T orThrow() {
      if (cause instanceof RuntimeException e) {
        throw e;
      }
      if (cause instanceof Error e) {
        throw e;
      }
      throw new IllegalStateException(cause);
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
      return new Failed<>(cause, seconds);
    }
  }
}
