package hearsay.api;

import hearsay.article.Article;
import hearsay.article.ArticleReader;
import hearsay.article.Reading;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.error.StoppedException;
import hearsay.explain.Explanation;
import hearsay.extract.ClaimExtractor;
import hearsay.extract.Extractor;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The entry point: articles in, what is claimed in them out. Making one is cheap; the models, some
 * 200 MB, are loaded once, on first use or by {@link #load}. May be called from any number of
 * threads, each of which works on its own article; the same article gives the same records. A
 * thread needs a stack of 1 MB, for articles with very long sentences of 16 MB.
 */
public final class Hearsay implements AutoCloseable {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Options options;
  private final Extractor extractor;
  private final ArticleTimer timer;
  private int working;
  private boolean closed;

  /** One with these options, which has loaded nothing yet. */
  public Hearsay(Options options) {
    this(options, new ClaimExtractor(options.organizations(), options.scheme()));
  }

  /** One that finds what another extractor does, as a test has it. */
  public Hearsay(Options options, Extractor extractor) {
    this.options = options;
    this.extractor = extractor;
    this.timer = new ArticleTimer(options.reading().timeoutSeconds());
  }

  /** What it was made with. */
  public Options options() {
    return options;
  }

  /** A reader of articles with these options, for one run; no two of a run have the same name. */
  public ArticleReader reader() {
    return new ArticleReader(options.reading());
  }

  /** Starts loading what is needed, in the background, so that the first article waits less. */
  public void load(RecordKind kind) {
    if (kind == RecordKind.TAGS) {
      extractor.loadForTags();
    } else {
      extractor.load();
    }
  }

  /**
   * The claims of an article that was read, in the order of records; those of what could not be
   * read are an {@link Outcome.Unreadable}.
   *
   * @throws LinkageError if a library is missing or broken, so that no article can be processed;
   *     likewise {@link OutOfMemoryError} if the models do not fit the memory
   * @throws hearsay.error.StoppedException if the calling thread is interrupted; it stays so
   * @throws IllegalStateException after {@link #close}
   */
  public Outcome<List<Claim>> extract(Reading reading) {
    return reading instanceof Reading.Read read ? extract(read.article()) : notRead(reading);
  }

  /** The claims of a text at hand, see {@link Article#of}; throws as the other. */
  public Outcome<List<Claim>> extract(Article article) {
    return of(article, RecordKind.CLAIMS, this::likely);
  }

  private static <T> Outcome<T> notRead(Reading reading) {
    return reading instanceof Reading.Failed failed
        ? new Outcome.Failed<>(failed.cause(), 0)
        : new Outcome.Unreadable<>((Reading.Unreadable) reading);
  }

  /** All organizations, dates and money of an article; as {@link #extract(Reading)}. */
  public Outcome<ArticleTags> tag(Reading reading) {
    return reading instanceof Reading.Read read ? tag(read.article()) : notRead(reading);
  }

  /** All organizations, dates and money of a text at hand; as {@link #extract(Article)}. */
  public Outcome<ArticleTags> tag(Article article) {
    return of(article, RecordKind.TAGS, extractor::tag);
  }

  /** Why each claim of an article is as it is; as {@link #extract(Article)}. */
  public Outcome<List<Explanation>> explain(Article article) {
    return of(
        article,
        RecordKind.CLAIMS,
        one ->
            extractor.explain(one).stream()
                .filter(explanation -> isLikely(explanation.claim()))
                .toList());
  }

  private List<Claim> likely(Article article) {
    return extractor.extract(article).stream().filter(this::isLikely).toList();
  }

  private boolean isLikely(Claim claim) {
    return claim.confidence() == null || claim.confidence() >= options.minConfidence();
  }

  private <T> Outcome<T> of(Article article, RecordKind kind, Function<Article, T> work) {
    Objects.requireNonNull(article, "there is no article: null");
    begin();
    try {
      // What all articles wait for is not counted as the time of the first.
      awaitLoaded(kind);
      return timed(article, work);
    } catch (StoppedException e) {
      throw e;
    } catch (RuntimeException e) {
      return new Outcome.Failed<>(e, 0);
    } finally {
      end();
    }
  }

  private void awaitLoaded(RecordKind kind) {
    if (kind == RecordKind.TAGS) {
      extractor.awaitLoadedForTags();
    } else {
      extractor.awaitLoaded();
    }
  }

  private <T> Outcome<T> timed(Article article, Function<Article, T> work) {
    long start = System.nanoTime();
    try (ArticleTimer.Watch watch = timer.start()) {
      Outcome<T> outcome = attempt(article, work, start, watch);
      return watch.expired()
          ? new Outcome.TimedOut<>(options.reading().timeoutSeconds(), secondsSince(start))
          : outcome;
    }
  }

  private static <T> Outcome<T> attempt(
      Article article, Function<Article, T> work, long start, ArticleTimer.Watch watch) {
    try {
      return new Outcome.Done<>(article, work.apply(article), secondsSince(start));
    } catch (LinkageError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      if (e instanceof StoppedException stopped && !watch.expired()) {
        throw stopped;
      }
      return new Outcome.Failed<>(e, secondsSince(start));
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }

  private synchronized void begin() {
    if (closed) {
      throw new IllegalStateException("it is closed; make another Hearsay");
    }
    working++;
  }

  private synchronized void end() {
    working--;
    unloadAtEnd();
  }

  /** Takes no more articles; the models' memory is given back when the last of them is done. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      unloadAtEnd();
    }
  }

  private void unloadAtEnd() {
    if (closed && working == 0) {
      timer.close();
      extractor.close();
    }
  }
}
