package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.annotate.AnnotatedArticle;
import hearsay.api.Hearsay;
import hearsay.api.Options;
import hearsay.api.Outcome;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.error.StoppedException;
import hearsay.repair.ArticleContext;
import hearsay.repair.ContextReader;
import hearsay.repair.Repair;
import hearsay.repair.Repairs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The real steps look at the interruption of the thread that does them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoppedWorkTest {
  private static final Article ARTICLE =
      Article.of("a.txt", "Imports doubled, according to Eurostat. Kim said that it rained.", null);

  private static void stops(ThrowingCallable step) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(step).isInstanceOf(StoppedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void each_step_stops_where_its_thread_is_interrupted() {
    Steps steps = Extraction.steps();
    AnnotatedArticle annotated = steps.annotation().run().apply(ARTICLE);
    List<Attribution> found = steps.attribution().run().apply(annotated);
    ArticleContext context = new ContextReader().read(annotated);
    assertThat(found).isNotEmpty();

    stops(() -> steps.tags().run().apply(ARTICLE));
    stops(() -> steps.annotation().run().apply(ARTICLE));
    stops(() -> steps.attribution().run().apply(annotated));
    stops(() -> steps.repairs().get().apply(context, found));
    stops(() -> steps.resolver().resolve(context, found));

    assertThat(steps.resolver().resolve(context, found)).isNotEmpty();
  }

  /** A rule that somebody interrupts, and that does not look. */
  private record Interrupted(String id, List<String> log) implements Repair {
    @Override
    public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
      log.add(id);
      Thread.currentThread().interrupt();
      return attributions;
    }
  }

  @Test
  void no_repair_begins_after_an_interruption() {
    List<String> log = new ArrayList<>();
    Repairs repairs =
        new Repairs(List.of(new Interrupted("one", log), new Interrupted("two", log)));
    ArticleContext context =
        new ContextReader().read(Extraction.steps().annotation().run().apply(ARTICLE));
    try {
      assertThatThrownBy(() -> repairs.apply(context, List.of()))
          .isInstanceOf(StoppedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }

    assertThat(log).containsExactly("one");
  }

  /** Of each many more than a machine does in the time: it ends by being given up. */
  @Test
  void texts_that_take_too_long_are_given_up_and_the_next_is_done() {
    Options options = Options.builder().articleTimeout(Duration.ofSeconds(1)).build();
    // It is not closed, since others use the models.
    Hearsay hearsay = new Hearsay(options, Extraction.extractor());
    for (String part : List.of("according to ", "\u201cYes,\u201d he said. ", "'s ")) {
      Article slow = Article.of("slow.txt", part.repeat(100_000), null);

      assertThat(hearsay.extract(slow)).as(part).isInstanceOf(Outcome.TimedOut.class);
    }

    Outcome<List<Claim>> next = hearsay.extract(ARTICLE);
    assertThat(next).isInstanceOf(Outcome.Done.class);
    assertThat(next.orThrow()).isNotEmpty();
  }

  @Test
  void a_text_of_nothing_but_combining_marks_is_done_in_time() {
    Options options = Options.builder().articleTimeout(Duration.ofSeconds(10)).build();
    Hearsay hearsay = new Hearsay(options, Extraction.extractor());
    Article marks = Article.of("marks.txt", "\u0301".repeat(20_000), null);

    assertThat(hearsay.extract(marks)).isInstanceOf(Outcome.Done.class);
  }
}
