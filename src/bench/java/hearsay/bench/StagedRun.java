package hearsay.bench;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Annotator;
import hearsay.article.Article;
import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Format;
import hearsay.article.Input;
import hearsay.article.ReaderOptions;
import hearsay.article.Reading;
import hearsay.attribute.Attribution;
import hearsay.attribute.AttributionScheme;
import hearsay.attribute.LearnedAttributions;
import hearsay.bench.StageTimes.Stage;
import hearsay.claim.Claim;
import hearsay.repair.ArticleContext;
import hearsay.repair.ContextReader;
import hearsay.repair.Repairs;
import hearsay.resolve.ClaimResolver;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Takes a text through the program on the current thread, and times its stages. */
final class StagedRun {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Annotator annotator = new Annotator();
  private final LearnedAttributions learned = new LearnedAttributions(AttributionScheme.CONTRACT);
  private final ContextReader contexts = new ContextReader();
  private final Repairs repairs = Repairs.all();
  private final ClaimResolver resolver = new ClaimResolver();

  /** Loads the models. */
  StagedRun() {
    annotator.load();
    learned.load();
    annotator.awaitLoaded();
    learned.awaitLoaded();
  }

  /** Reads it, and no more. */
  StageTimes read(String text, Format format) {
    Clock clock = new Clock();
    List<Article> unused = articles(clock, text, format);
    return clock.times();
  }

  /** Reads it, and searches it for claims. */
  StageTimes extract(String text, Format format) {
    Clock clock = new Clock();
    articles(clock, text, format).forEach(one -> extract(clock, one));
    return clock.times();
  }

  private static List<Article> articles(Clock clock, String text, Format format) {
    ReaderOptions options =
        new ReaderOptions(
            format, null, StandardCharsets.UTF_8, ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return clock.time(
        Stage.READING,
        () -> {
          List<Article> articles = new ArrayList<>();
          try (ArticleStream stream =
              new ArticleReader(options)
                  .open(Input.standardInput(), new ByteArrayInputStream(bytes))) {
            while (stream.hasNext()) {
              if (stream.next() instanceof Reading.Read read) {
                articles.add(read.article());
              }
            }
          }
          return articles;
        });
  }

  private void extract(Clock clock, Article article) {
    AnnotatedArticle annotated = clock.time(Stage.TAGGING, () -> annotator.annotate(article));
    List<Attribution> found = clock.time(Stage.ATTRIBUTION, () -> learned.find(annotated));
    ArticleContext context = clock.time(Stage.REPAIRS, () -> contexts.read(annotated));
    List<Attribution> mended = clock.time(Stage.REPAIRS, () -> repairs.apply(context, found));
    List<Claim> unused = clock.time(Stage.RESOLUTION, () -> resolver.resolve(context, mended));
  }

  /** Adds up the current thread's time. */
  private static final class Clock {
    private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);

    private <T> T time(Stage stage, Supplier<T> work) {
      long begin = now();
      T done = work.get();
      seconds.merge(stage, (now() - begin) / NANOS_PER_SECOND, Double::sum);
      return done;
    }

    private StageTimes times() {
      return new StageTimes(seconds);
    }

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }
}
