package hearsay.batch;

import hearsay.api.Outcome;
import hearsay.article.Article;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.Origin;
import hearsay.article.Reading;
import hearsay.article.Remarks;
import hearsay.error.UserException;
import hearsay.output.EncodedRecords;
import hearsay.output.RecordFormat;
import hearsay.output.Records;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Articles through the engine: one thread reads, several work, and the caller takes the outcomes in
 * the order of the inputs. No more than a few articles for each thread are in memory.
 */
public final class ArticleFeed implements AutoCloseable {
  private static final int ARTICLES_PER_THREAD = 4;

  private final Opener opener;
  private final Work work;
  private final RecordFormat format;
  private final EarlierRun earlier;
  private final Crew crew;
  private final BlockingQueue<Step> steps;

  /** Opens an input. */
  @FunctionalInterface
  public interface Opener {
    ArticleStream open(Input input);
  }

  /** What is done with each article that was read; called from several threads. */
  @FunctionalInterface
  public interface Work {
    /** Throws an error only where no article can be processed. */
    Outcome<Records> of(Reading.Read read);
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
      Origin origin, String doc, Remarks remarks, long key, Future<Outcome<EncodedRecords>> worked)
      implements Step {}

  /** That was the last article of this input. */
  public record End(Input input) implements Step {}

  /** That was the last input. */
  public record AllRead() implements Step {}

  /**
   * Starts to read and to work.
   *
   * @param format that the records are to be written in
   * @param earlier the articles that need not be worked on
   */
  public ArticleFeed(
      List<Input> inputs,
      Opener opener,
      Work work,
      RecordFormat format,
      EarlierRun earlier,
      int threads) {
    this.opener = opener;
    this.work = work;
    this.format = format;
    this.earlier = earlier;
    this.steps = new ArrayBlockingQueue<>(Math.multiplyExact(threads, ARTICLES_PER_THREAD));
    this.crew = new Crew(() -> readAll(inputs), threads);
    crew.start();
  }

  /**
   * The next step; waits for it.
   *
   * @throws UserException if nothing more can be read
   */
  public Step take() throws UserException, InterruptedException {
    return crew.take(steps);
  }

  /**
   * Waits until an article is done.
   *
   * @throws UserException if nothing more can be processed
   */
  public Outcome<EncodedRecords> await(Submitted one) throws UserException, InterruptedException {
    try {
      return crew.await(one.worked());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UserException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
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
      fail(input.doc(), e, Origin.unread(input.name(), 1));
    }
  }

  private void add(Reading reading) throws InterruptedException {
    if (reading instanceof Reading.Unreadable unreadable) {
      Outcome<EncodedRecords> unread = new Outcome.Unreadable<>(unreadable);
      add(reading.origin(), reading.doc(), Remarks.NONE, 0, () -> unread);
    } else if (reading instanceof Reading.Failed failed) {
      fail(failed.doc(), failed.cause(), failed.origin());
    } else if (reading instanceof Reading.Read read) {
      long key;
      Callable<Outcome<EncodedRecords>> task;
      try {
        Article article = read.article();
        key = earlier.keyOf(article, read.origin());
        Optional<EarlierRun.Kept> kept = earlier.recordsOf(article, key);
        task = kept.isPresent() ? () -> worked(article, kept.get()) : () -> worked(read);
      } catch (RuntimeException | Error e) {
        fail(read.doc(), e, read.origin());
        return;
      }
      add(read.origin(), read.doc(), read.remarks(), key, task);
    }
  }

  private void fail(String doc, Throwable cause, Origin origin) throws InterruptedException {
    add(origin, doc, Remarks.NONE, 0, () -> failed(origin.name(), cause));
  }

  private void add(
      Origin origin, String doc, Remarks remarks, long key, Callable<Outcome<EncodedRecords>> task)
      throws InterruptedException {
    FutureTask<Outcome<EncodedRecords>> future = new FutureTask<>(task);
    steps.put(new Submitted(origin, doc, remarks, key, future));
    crew.execute(future);
  }

  private Outcome<EncodedRecords> worked(Article article, EarlierRun.Kept kept) {
    return new Outcome.Done<>(article, format.encode(kept.records()), kept.seconds());
  }

  private Outcome<EncodedRecords> worked(Reading.Read read) throws UserException {
    Outcome<Records> found;
    try {
      found = work.of(read);
    } catch (OutOfMemoryError | LinkageError e) {
      throw unusable(read.origin().name(), e);
    }
    try {
      return found.map(format::encode);
    } catch (RuntimeException | Error e) {
      return new Outcome.Failed<>(e, found.seconds());
    }
  }

  /** What the reading of one article met; others may do well. */
  private static Outcome<EncodedRecords> failed(String name, Throwable bug) throws UserException {
    if (bug instanceof LinkageError) {
      throw unusable(name, bug);
    }
    return new Outcome.Failed<>(bug, 0);
  }

  /** What all articles would meet. */
  private static UserException unusable(String name, Throwable error) {
    return new UserException(
        error instanceof OutOfMemoryError
            ? name + ": " + Remedy.OUT_OF_MEMORY
            : "cannot start: a library or model is missing or broken: " + error,
        error);
  }

  @Override
  public void close() {
    crew.close();
  }
}
