package hearsay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.article.Article;
import hearsay.article.ArticleStream;
import hearsay.article.Reading;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Form;
import hearsay.error.StoppedException;
import hearsay.error.UserException;
import hearsay.explain.Explanation;
import hearsay.extract.Extractor;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library around an extractor without models. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HearsayTest {
  private final AtomicInteger closed = new AtomicInteger();

  /** Some work on an article's text; how likely its one claim is. */
  @FunctionalInterface
  private interface Work {
    double on(String text);
  }

  private final class Fake implements Extractor {
    private final Work work;
    private final Runnable models;

    Fake(Work work, Runnable models) {
      this.work = work;
      this.models = models;
    }

    @Override
    public List<Claim> extract(Article article) {
      return List.of(claim(article, work.on(article.text())));
    }

    @Override
    public List<Explanation> explain(Article article) {
      return List.of();
    }

    @Override
    public ArticleTags tag(Article article) {
      work.on(article.text());
      return new ArticleTags(article.id(), article.published(), List.of(), List.of(), List.of());
    }

    @Override
    public void awaitLoaded() {
      models.run();
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  private static Claim claim(Article article, double confidence) {
    List<CodePointSpan> all = List.of(new CodePointSpan(0, article.text().length()));
    return new Claim(
        "id",
        "key",
        article.id(),
        null,
        null,
        null,
        article.published(),
        null,
        null,
        new Content(article.text(), all, Form.INDIRECT),
        List.of(),
        List.of(),
        List.of(),
        all,
        confidence,
        null);
  }

  private Hearsay hearsay(Options options, Work work) {
    return new Hearsay(options, new Fake(work, () -> {}));
  }

  private Hearsay hearsay(Work work) {
    return hearsay(Options.DEFAULT, work);
  }

  private static Article article(String text) {
    return Article.of("a.txt", text, null);
  }

  private static void sleep() {
    try {
      TimeUnit.MINUTES.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      StoppedException.ifInterrupted();
    }
  }

  @Test
  void finds_the_claims_of_a_text() {
    Outcome<List<Claim>> outcome = hearsay(text -> 0.9).extract(article("It rains."));

    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(outcome.orThrow())
        .extracting(claim -> claim.content().text())
        .containsExactly("It rains.");
  }

  @Test
  void leaves_out_claims_that_are_less_likely_than_wanted() {
    Options options = Options.builder().minConfidence(0.5).build();

    assertThat(hearsay(options, text -> 0.5).extract(article("a")).orThrow()).hasSize(1);
    assertThat(hearsay(options, text -> 0.49).extract(article("a")).orThrow()).isEmpty();
  }

  @Test
  void says_of_what_could_not_be_read_why() {
    Hearsay hearsay = hearsay(text -> 1);
    List<Reading> readings = read(hearsay, "news.jsonl", "{\"text\":\"It rains.\"}\nnonsense\n");

    assertThat(readings).hasSize(2);
    assertThat(hearsay.extract(readings.get(0))).isInstanceOf(Outcome.Done.class);
    assertThat(hearsay.tag(readings.get(0))).isInstanceOf(Outcome.Done.class);
    assertThat(hearsay.tag(readings.get(1))).isInstanceOf(Outcome.Unreadable.class);
    Outcome<List<Claim>> second = hearsay.extract(readings.get(1));
    assertThatThrownBy(second::orThrow).hasMessageStartingWith("news.jsonl:2:1: is broken JSON");
    assertThat(second.seconds()).isZero();
  }

  private static List<Reading> read(Hearsay hearsay, String name, String bytes) {
    List<Reading> readings = new ArrayList<>();
    try (ArticleStream articles =
        hearsay.reader().open(name, new ByteArrayInputStream(bytes.getBytes(UTF_8)))) {
      articles.forEachRemaining(readings::add);
    }
    return readings;
  }

  private static Article onlyArticle(Hearsay hearsay, String name, String bytes) {
    List<Reading> readings = read(hearsay, name, bytes);
    assertThat(readings).hasSize(1);
    return ((Reading.Read) readings.get(0)).article();
  }

  @Test
  void a_stream_goes_by_its_name_as_a_file_does() {
    Article article =
        onlyArticle(hearsay(text -> 1), "2001-02-03/2025-09-26-a.html", "<p>It rains in Oslo.</p>");

    assertThat(article.id()).isEqualTo("2001-02-03/2025-09-26-a.html");
    assertThat(article.text()).doesNotContain("<p>");
    assertThat(article.published()).isEqualTo("2025-09-26");
  }

  @Test
  void a_file_is_read_as_the_stream_of_its_bytes(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("2025-09-26-a.txt"), "It rains.");
    Hearsay hearsay = hearsay(text -> 1);
    try (ArticleStream articles = hearsay.reader().open(file)) {
      assertThat(((Reading.Read) articles.next()).article())
          .isEqualTo(onlyArticle(hearsay, file.toString(), "It rains."));
    }
  }

  @Test
  void articles_of_a_reader_have_names_of_their_own() {
    String twice = "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n";

    assertThat(read(hearsay(text -> 1), "a.jsonl", twice))
        .extracting(Reading::doc)
        .containsExactly("a", "a#2");
  }

  @Test
  void gives_up_what_takes_too_long_and_leaves_the_thread_as_it_was() {
    Options options = Options.builder().articleTimeout(Duration.ofSeconds(1)).build();
    Hearsay hearsay =
        hearsay(
            options,
            text -> {
              if (text.equals("slow")) {
                sleep();
              }
              return 1;
            });

    assertThat(hearsay.extract(article("slow")))
        .isInstanceOfSatisfying(
            Outcome.TimedOut.class,
            late -> {
              assertThat(late.limitSeconds()).isEqualTo(1);
              assertThat(late.seconds()).isBetween(1.0, 50.0);
            });
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(hearsay.extract(article("quick"))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void an_interruption_of_the_caller_is_no_outcome_and_stays() {
    Hearsay hearsay =
        hearsay(
            text -> {
              sleep();
              return 1;
            });
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> hearsay.extract(article("a"))).isInstanceOf(StoppedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void what_one_article_meets_is_an_outcome() {
    for (Throwable met :
        List.of(
            new IllegalStateException("bug"), new StackOverflowError(), new OutOfMemoryError())) {
      Outcome<List<Claim>> outcome = hearsay(text -> throwing(met)).extract(article("a"));

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Failed.class, failed -> assertThat(failed.cause()).isSameAs(met));
      assertThatThrownBy(outcome::orThrow).isSameAs(met);
    }
  }

  private static double throwing(Throwable met) {
    if (met instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) met;
  }

  @Test
  void what_all_articles_meet_is_thrown() {
    Error broken = new NoClassDefFoundError("a library");

    assertThatThrownBy(() -> hearsay(text -> throwing(broken)).extract(article("a")))
        .isSameAs(broken);
  }

  @Test
  void models_that_cannot_be_loaded_are_told_of_with_each_article() {
    IllegalStateException broken = new IllegalStateException("no model");
    Hearsay hearsay = new Hearsay(Options.DEFAULT, new Fake(text -> 1, () -> throwing(broken)));

    assertThat(hearsay.extract(article("a"))).isEqualTo(new Outcome.Failed<>(broken, 0));
    assertThat(hearsay.tag(article("a"))).isInstanceOf(Outcome.Done.class);

    OutOfMemoryError full = new OutOfMemoryError();
    Hearsay small = new Hearsay(Options.DEFAULT, new Fake(text -> 1, () -> throwing(full)));
    assertThatThrownBy(() -> small.extract(article("a"))).isSameAs(full);
  }

  @Test
  void models_stay_until_the_last_article_is_done() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Hearsay hearsay =
        hearsay(
            text -> {
              begun.countDown();
              await(go);
              return 1;
            });
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Outcome<List<Claim>>> outcome = other.submit(() -> hearsay.extract(article("a")));
    begun.await();

    hearsay.close();
    hearsay.close();
    assertThat(closed).hasValue(0);
    assertThatThrownBy(() -> hearsay.extract(article("b")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");

    go.countDown();
    assertThat(outcome.get()).isInstanceOf(Outcome.Done.class);
    assertThat(closed).hasValue(1);
    other.shutdown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void no_text_is_told_from_an_empty_one() {
    assertThat(hearsay(text -> 1).tag(article(""))).isInstanceOf(Outcome.Done.class);
    assertThatThrownBy(() -> Article.of("a.txt", missing(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("needs a text");
    assertThatThrownBy(() -> Article.of(missing(), "It rains.", null))
        .hasMessageContaining("needs an id");
  }

  /** What a caller gives who does not check. */
  @SuppressWarnings("NullAway")
  private static String missing() {
    @Nullable String nothing = null;
    return nothing;
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void a_confidence_is_a_probability(double none) {
    Options.Builder options = Options.builder().minConfidence(none);

    assertThatThrownBy(options::build).hasMessageContaining("0 to 1");
  }

  @Test
  void a_timeout_is_whole_seconds() {
    Options.Builder options = Options.builder();

    assertThatThrownBy(() -> options.articleTimeout(Duration.ofMillis(1500)))
        .hasMessageContaining("whole seconds");
    assertThatThrownBy(() -> options.articleTimeout(Duration.ofSeconds(-1)))
        .hasMessageContaining("whole seconds");
  }

  @Test
  void options_say_what_records_are_made_by(@TempDir Path folder) throws Exception {
    Path list = Files.writeString(folder.resolve("list.txt"), "Kupol\n");
    Options options =
        Options.builder()
            .minConfidence(0.5)
            .published(LocalDate.of(2025, 9, 26))
            .detectEncoding()
            .organizations(list)
            .build();

    assertThat(Options.DEFAULT.madeBy(RecordKind.TAGS).options()).isEqualTo("tag");
    assertThat(options.madeBy(RecordKind.CLAIMS).options())
        .matches(
            "extract --min-confidence 0.5 --published 2025-09-26 --encoding auto"
                + " --organizations [0-9a-f]{16}");
  }

  @Test
  void the_key_of_records_changes_with_all_that_they_depend_on() throws UserException {
    RecordKey key = RecordKey.of(RecordKind.CLAIMS, Options.DEFAULT);
    Hearsay hearsay = hearsay(text -> 1);
    Reading.Read read = (Reading.Read) read(hearsay, "a.txt", "It rains.").get(0);
    long first = key.of(read.article(), read.origin());

    assertThat(key.of(read.article(), read.origin())).isEqualTo(first);
    for (Reading other :
        List.of(
            read(hearsay, "b.txt", "It rains.").get(0),
            read(hearsay, "a.txt", "It snows.").get(0))) {
      assertThat(key.of(((Reading.Read) other).article(), other.origin())).isNotEqualTo(first);
    }
    RecordKey tags = RecordKey.of(RecordKind.TAGS, Options.DEFAULT);
    assertThat(tags.of(read.article(), read.origin())).isNotEqualTo(first);
  }
}
