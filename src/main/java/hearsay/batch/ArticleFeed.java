package hearsay.batch;

import hearsay.article.Article;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.Origin;
import hearsay.article.Reading;
import hearsay.article.Remarks;
import hearsay.error.UserException;
import hearsay.output.RecordFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Articles through the engine: one thread reads, several work, and the caller takes the outcomes in
 * the order of the inputs. No more than a few articles for each thread are in memory.
 */
public final class ArticleFeed implements AutoCloseable {
  private static final int ARTICLES_PER_THREAD = 4;
  // Parsers go deep on long sentences; only what is used of a stack takes memory.
  private static final long STACK_BYTES = 16L << 20;

  private static final double NANOS_PER_SECOND = 1e9;

  private final Opener opener;
  private final Engine.Work work;
  private final RecordFormat format;
  private final EarlierRun earlier;
  private final ArticleTimer timer;
  private final int limitSeconds;
  private final ExecutorService workers;
  private final BlockingQueue<Step> steps;
  private final Thread reader;

  /** Opens an input. */
  @FunctionalInterface
  public interface Opener {
    ArticleStream open(Input input);
  }

  /** What the caller takes, one after the other. */
  public sealed interface Step {}

  /** The articles of this input follow. */
  public record Begin(Input input) implements Step {}

  /**
   * An article that is worked on, or was.
   *
   * @param remarks what is to be said of it beside its outcome
   * @param key of what its records depend on; 0 where it could not be read
   */
  public record Submitted(
      Origin origin, String doc, Remarks remarks, long key, Future<Processed> worked)
      implements Step {
    /** Waits until it is done. */
    public Processed await() throws InterruptedException {
      try {
        return worked.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** That was the last article of this input. */
  public record End(Input input) implements Step {}

  /** That was the last input. */
  public record AllRead() implements Step {}

  /**
   * What came of an article.
   *
   * @param seconds of wall time that it took, reading and waiting left out
   */
  public record Processed(Outcome outcome, double seconds) {}

  /**
   * Starts to read and to work.
   *
   * @param format that the records are to be written in
   * @param earlier the articles that need not be worked on
   * @param limitSeconds after which an article is given up; 0 for never
   */
  public ArticleFeed(
      List<Input> inputs,
      Opener opener,
      Engine.Work work,
      RecordFormat format,
      EarlierRun earlier,
      int threads,
      int limitSeconds) {
    this.opener = opener;
    this.work = work;
    this.format = format;
    this.earlier = earlier;
    this.limitSeconds = limitSeconds;
    this.timer = new ArticleTimer(limitSeconds);
    this.steps = new ArrayBlockingQueue<>(Math.multiplyExact(threads, ARTICLES_PER_THREAD));
    this.workers =
        Executors.newFixedThreadPool(threads, task -> daemon(task, "hearsay-work", STACK_BYTES));
    this.reader = daemon(() -> readAll(inputs), "hearsay-read", 0);
    reader.start();
  }

  /** Daemons, since a read of a terminal or pipe cannot be broken off. */
  private static Thread daemon(Runnable task, String name, long stackBytes) {
    Thread thread = new Thread(null, task, name, stackBytes);
    thread.setDaemon(true);
    return thread;
  }

  /** The next step; waits for it. */
  public Step take() throws InterruptedException {
    return steps.take();
  }

  private void readAll(List<Input> inputs) {
    try {
      for (Input input : inputs) {
        steps.put(new Begin(input));
        read(input);
        steps.put(new End(input));
      }
      steps.put(new AllRead());
    } catch (InterruptedException e) {
      // The caller has closed the feed: no one waits for more.
      Thread.currentThread().interrupt();
    }
  }

  private void read(Input input) throws InterruptedException {
    try (ArticleStream readings = opener.open(input)) {
      earlier.begin(input);
      while (readings.hasNext()) {
        add(readings.next());
      }
    } catch (RuntimeException | Error e) {
      Processed crashed = new Processed(failure(input.name(), e), 0);
      add(Origin.unread(input.name(), 1), input.doc(), Remarks.NONE, 0, () -> crashed);
    }
  }

  private void add(Reading reading) throws InterruptedException {
    if (reading instanceof Reading.Unreadable unreadable) {
      Processed unread = new Processed(new Outcome.Unread(unreadable), 0);
      add(reading.origin(), reading.doc(), Remarks.NONE, 0, () -> unread);
    } else if (reading instanceof Reading.Read read) {
      Article article = read.article();
      long key = earlier.keyOf(article, read.origin());
      Optional<EarlierRun.Kept> kept = earlier.recordsOf(article, key);
      add(
          read.origin(),
          read.doc(),
          read.remarks(),
          key,
          kept.isPresent() ? () -> worked(article, kept.get()) : () -> worked(read));
    }
  }

  private void add(Origin origin, String doc, Remarks remarks, long key, Callable<Processed> task)
      throws InterruptedException {
    FutureTask<Processed> future = new FutureTask<>(task);
    steps.put(new Submitted(origin, doc, remarks, key, future));
    if (!workers.isShutdown()) {
      workers.execute(future);
    }
  }

  private Processed worked(Article article, EarlierRun.Kept kept) {
    return new Processed(new Outcome.Done(article, format.encode(kept.records())), kept.seconds());
  }

  private Processed worked(Reading.Read read) {
    String name = read.origin().name();
    try {
      // What all articles wait for is not counted as the time of the first.
      work.awaitReady();
    } catch (RuntimeException | Error e) {
      return new Processed(crash(name, e), 0);
    }
    long start = System.nanoTime();
    Outcome outcome;
    try (ArticleTimer.Watch watch = timer.start()) {
      outcome = outcome(read.article(), name);
      if (watch.expired() && !(outcome instanceof Outcome.Fatal)) {
        outcome = new Outcome.TimedOut(name, limitSeconds);
      }
    }
    return new Processed(outcome, (System.nanoTime() - start) / NANOS_PER_SECOND);
  }

  private Outcome outcome(Article article, String name) {
    try {
      return new Outcome.Done(article, format.encode(work.of(article)));
    } catch (UserException e) {
      return new Outcome.Fatal(e);
    } catch (RuntimeException | Error e) {
      return failure(name, e);
    }
  }

  /** What one article met; one that does not fit the memory leaves room for the next. */
  private static Outcome failure(String name, Throwable bug) {
    return bug instanceof OutOfMemoryError ? new Outcome.OutOfMemory(name) : crash(name, bug);
  }

  /** Of the errors of the virtual machine, too deep a stack alone concerns one article only. */
  private static Outcome crash(String name, Throwable bug) {
    if (bug instanceof OutOfMemoryError) {
      return new Outcome.Fatal(
          new UserException(name + ": " + new Outcome.OutOfMemory(name).what(), bug));
    }
    if (bug instanceof LinkageError) {
      return new Outcome.Fatal(
          new UserException("cannot start: a library or model is missing or broken: " + bug, bug));
    }
    return new Outcome.Crashed(name, bug);
  }

  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
    timer.close();
  }
}
