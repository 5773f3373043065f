package hearsay.cli;

import hearsay.article.Article;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.Reading;
import hearsay.error.UserException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Articles through the engine: one thread reads, several work, and the caller takes the outcomes in
 * the order of the inputs. No more than a few articles for each thread are in memory.
 */
final class ArticleFeed implements AutoCloseable {
  private static final int ARTICLES_PER_THREAD = 4;
  // Parsers go deep on long sentences; only what is used of a stack takes memory.
  private static final long STACK_BYTES = 16L << 20;

  private final Opener opener;
  private final Engine.Work work;
  private final ExecutorService workers;
  private final BlockingQueue<Step> steps;
  private final Thread reader;

  /** Opens an input. */
  @FunctionalInterface
  interface Opener {
    ArticleStream open(Input input);
  }

  /** What the caller takes, one after the other. */
  sealed interface Step {}

  record Begin(Input input) implements Step {}

  record One(Future<Outcome> outcome) implements Step {}

  record End(Input input) implements Step {}

  record AllRead() implements Step {}

  ArticleFeed(List<Input> inputs, Opener opener, Engine.Work work, int threads) {
    this.opener = opener;
    this.work = work;
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
  Step take() throws InterruptedException {
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
      while (readings.hasNext()) {
        Reading reading = readings.next();
        add(() -> outcome(input, reading));
      }
    } catch (RuntimeException | Error e) {
      add(() -> crash(input.name(), e));
    }
  }

  private void add(java.util.concurrent.Callable<Outcome> task) throws InterruptedException {
    FutureTask<Outcome> future = new FutureTask<>(task);
    steps.put(new One(future));
    if (!workers.isShutdown()) {
      workers.execute(future);
    }
  }

  private Outcome outcome(Input input, Reading reading) {
    if (reading instanceof Reading.Unreadable unreadable) {
      return new Outcome.Unread(unreadable.message());
    }
    Article article = ((Reading.Read) reading).article();
    try {
      return new Outcome.Done(article, work.linesOf(article));
    } catch (UserException e) {
      return new Outcome.Fatal(e);
    } catch (RuntimeException | Error e) {
      String name = input.name();
      boolean one = article.id().equals(input.doc());
      return crash(one ? name : name + ": " + article.id(), e);
    }
  }

  /** Of the errors of the virtual machine, too deep a stack alone concerns one article only. */
  private static Outcome crash(String name, Throwable bug) {
    if (bug instanceof OutOfMemoryError) {
      return new Outcome.Fatal(
          new UserException(
              name
                  + ": not enough memory; give more (HEARSAY_JAVA_OPTS=-Xmx8g) or use fewer"
                  + " --threads",
              bug));
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
  }
}
