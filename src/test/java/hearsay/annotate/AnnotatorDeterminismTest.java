package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** CoreNLP's name finder remembers what it has read, unless it is kept from it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnotatorDeterminismTest {
  /** The first three are reported to change what CoreNLP makes of those after them. */
  private static final List<String> TEXTS =
      List.of(
          "i bet he is a trump supporter and wears a belt in the press house",
          "The talks ended Friday. He said so on Friday, and on Monday they met in March.",
          "They will meet Friday. The vote will be held on Monday, or in March, or at Christmas.",
          "Now I want off the Trump train before it crashes into the red button at 1,488 miles.",
          "Belt said the Press House was closed, the Trump Organization said on Friday.",
          "South Sudan peace talks aimed at ending the more than 14-month-long conflict in the"
              + " young nation have been postponed until Monday.",
          "Friday: a meeting of the European Commission. March: none. Monday, noon: a vote.",
          "In the third quarter of 2024 the Bank of England spent $5 million a week, twice a year.",
          "He left on 5/10/98, two days after Thanksgiving, ten years after the late 1980s.",
          "Last month, the People's Liberation Army (PLA) met Kupol; the PLA meets every Tuesday.");

  @Test
  void an_article_has_the_same_annotations_whatever_was_read_before() {
    // given
    List<Article> articles = articles();
    Map<String, AnnotatedArticle> inOrder = annotate(articles);

    // when
    Collections.reverse(articles);
    Map<String, AnnotatedArticle> reversed = annotate(articles);

    // then
    assertThat(reversed).isEqualTo(inOrder);
  }

  @Test
  void an_article_has_the_same_annotations_in_any_number_of_threads() throws Exception {
    // given
    List<Article> articles = articles();
    Map<String, AnnotatedArticle> alone = annotate(articles);
    List<Callable<AnnotatedArticle>> work = new ArrayList<>();
    for (int round = 0; round < 8; round++) {
      Collections.rotate(articles, 3);
      articles.forEach(article -> work.add(() -> SharedAnnotator.ANNOTATOR.annotate(article)));
    }

    // when
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<AnnotatedArticle>> results;
    try {
      results = threads.invokeAll(work);
    } finally {
      threads.shutdown();
    }

    // then
    for (Future<AnnotatedArticle> result : results) {
      AnnotatedArticle annotated = result.get();
      assertThat(annotated).isEqualTo(alone.get(annotated.article().id()));
    }
  }

  private static Map<String, AnnotatedArticle> annotate(List<Article> articles) {
    Map<String, AnnotatedArticle> annotated = new HashMap<>();
    articles.forEach(
        article -> annotated.put(article.id(), SharedAnnotator.ANNOTATOR.annotate(article)));
    return annotated;
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      articles.add(Article.of("article " + i, TEXTS.get(i), LocalDate.parse("2015-02-22")));
      articles.add(Article.of("undated article " + i, TEXTS.get(i), null));
    }
    return articles;
  }
}
