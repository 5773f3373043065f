package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the model that the program ships. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LearnedAttributionsTest {
  private static final LearnedAttributions FINDER =
      new LearnedAttributions(AttributionScheme.CONTRACT);
  private static final String ARTICLE =
      """
      Exports fell by a third in March, the ministry said on Friday.

      “We never sold a single engine,” said Maria Orlova. “Nor will we.”

      The bank warned that prices would rise.
      """;

  private static AnnotatedArticle article(String text) {
    return TestArticles.bare(Article.of("a.txt", text, null));
  }

  private static List<String> cut(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry said that exports fell by a third in March.|The ministry|said|that exports fell by a third in March",
        "Exports fell by a third in March, the ministry said.|the ministry|said|Exports fell by a third in March",
        "“We never sold a single engine,” said Maria Orlova.|Maria Orlova|said|“We never sold a single engine,”",
        "The \uD83D\uDE00 bank warned that prices would rise.|The \uD83D\uDE00 bank|warned|that prices would rise"
      })
  void finds_source_cue_and_content(String text, String source, String cue, String content) {
    List<Attribution> found = FINDER.find(article(text));

    assertThat(found).hasSize(1);
    assertThat(cut(text, found.get(0).source())).containsExactly(source);
    assertThat(cut(text, found.get(0).cue())).containsExactly(cue);
    assertThat(cut(text, found.get(0).content())).containsExactly(content);
    assertThat(found.get(0).finder()).isEqualTo("learned");
    assertThat(found.get(0).confidence()).isBetween(0.3, 1.0);
  }

  @Test
  void finds_the_inner_one_of_nested_attributions() {
    String text = "Smith said the company had promised to stop selling engines to Russia .";

    List<Attribution> found = FINDER.find(article(text));

    assertThat(found).hasSize(2);
    assertThat(found.get(0).finder()).isEqualTo("learned");
    assertThat(found.get(1).finder()).isEqualTo("learned-inner");
    assertThat(found.get(1).through()).isEqualTo(found.get(0).key());
    assertThat(cut(text, found.get(1).source())).containsExactly("the company");
    assertThat(cut(text, found.get(1).cue())).containsExactly("had promised");
    assertThat(cut(text, found.get(1).content()))
        .containsExactly("to stop selling engines to Russia");
  }

  @Test
  void finds_the_same_by_both_schemes_and_is_not_as_sure_of_each() {
    LearnedAttributions all = new LearnedAttributions(AttributionScheme.ALL);

    List<Attribution> found = all.find(article(ARTICLE));

    assertThat(found)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("key", "through", "confidence")
        .isEqualTo(FINDER.find(article(ARTICLE)));
    assertThat(found)
        .extracting(Attribution::confidence)
        .isNotEqualTo(FINDER.find(article(ARTICLE)).stream().map(Attribution::confidence).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\u00AD\n", "\uFEFF", "It rained."})
  void finds_nothing_where_nothing_is_said(String text) {
    assertThat(FINDER.find(article(text))).isEmpty();
  }

  @Test
  void reads_the_body_alone_and_counts_in_the_whole_text() {
    String front = "---\nnote: \uD83D\uDE00 the editor said that it is late\n---\n";
    Article article =
        new Article(
            "a.txt",
            front + ARTICLE,
            new Span(front.length(), front.length() + ARTICLE.length()),
            null,
            Metadata.NONE);

    List<Attribution> found = FINDER.find(TestArticles.bare(article));

    assertThat(found).isNotEmpty();
    assertThat(found)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("key", "through", "evidence")
        .isEqualTo(
            FINDER.find(article(ARTICLE)).stream()
                .map(attribution -> shifted(attribution, front.length()))
                .toList());
  }

  private static Attribution shifted(Attribution attribution, int by) {
    return new Attribution(
        attribution.source().stream().map(span -> span.shift(by)).toList(),
        attribution.cue().stream().map(span -> span.shift(by)).toList(),
        attribution.content().stream().map(span -> span.shift(by)).toList(),
        attribution.finder(),
        attribution.confidence());
  }

  @Test
  void finds_the_same_in_four_threads() throws InterruptedException, ExecutionException {
    List<Attribution> alone = FINDER.find(article(ARTICLE));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Attribution>>> found =
          threads.invokeAll(Collections.nCopies(12, () -> FINDER.find(article(ARTICLE))));
      for (Future<List<Attribution>> each : found) {
        assertThat(each.get())
            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("key", "through")
            .isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void finds_what_stands_behind_a_paragraph_of_one_word_repeated() {
    String text = "said ".repeat(21_000) + "\n" + ARTICLE;

    assertThat(FINDER.find(article(text)))
        .extracting(attribution -> cut(text, attribution.source()))
        .contains(List.of("Maria Orlova"));
  }

  @Test
  void reads_over_a_word_of_ten_million_letters() {
    String text = "x".repeat(10_000_000) + "\n" + ARTICLE;

    assertThat(FINDER.find(article(text))).isNotEmpty();
  }
}
