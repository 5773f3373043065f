package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.attribute.Attribution;
import hearsay.attribute.TestArticles;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttributionGrammarTest {
  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Attribution attribution(String text, String source, String cue, String content) {
    return new Attribution(
        source.isEmpty() ? List.of() : List.of(span(text, source)),
        List.of(span(text, cue)),
        List.of(span(text, content)),
        "learned",
        0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to the Bank , imports doubled .|the Bank|imports doubled",
        "Imports doubled , according to the Bank .|the Bank|Imports doubled",
        "According to the report , citing two officials , imports doubled .|the report|imports doubled"
      })
  void finds_the_object_of_according_to(String text, String source, String content) {
    AnnotatedArticle article = TestArticles.tokenized(text);
    List<Attribution> found = AttributionGrammar.apply(article, List.of());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source().get(0).of(text)).isEqualTo(source);
    assertThat(found.get(0).content().get(0).of(text)).isEqualTo(content);
    assertThat(found.get(0).cue().get(0).of(text)).isEqualToIgnoringCase("according to");
  }

  @Test
  void replaces_a_source_that_is_not_the_object() {
    String text = "Kim left . According to Eurostat , imports doubled .";
    List<Attribution> found =
        AttributionGrammar.apply(
            TestArticles.tokenized(text),
            List.of(attribution(text, "Kim", "According to", "Eurostat , imports doubled")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source().get(0).of(text)).isEqualTo("Eurostat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim, who asked not to be named, said it rose.|Kim, who asked not to be named,",
        "Kim, a banker, said it rose.|Kim, a banker,",
        "Kim, in May, said it rose.|Kim",
        "Kim, who left. Orlova, then, said it rose.|Kim",
        "Kim then said it rose.|Kim",
        "Kim said it rose.|Kim"
      })
  void a_source_has_what_is_put_in_between_it_and_its_cue(String text, String source) {
    List<Attribution> found =
        AttributionGrammar.apply(
            TestArticles.tokenized(text), List.of(attribution(text, "Kim", "said", "it rose")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source().get(0).of(text)).isEqualTo(source);
  }

  @Test
  void leaves_alone_what_the_model_found() {
    String text = "According to Eurostat , a body of the EU , imports doubled .";
    Attribution learned =
        attribution(text, "Eurostat , a body of the EU ,", "According to", "imports doubled");
    assertThat(AttributionGrammar.apply(TestArticles.tokenized(text), List.of(learned)))
        .containsExactly(learned);
  }

  @Test
  void leaves_alone_what_someone_else_says() {
    String text = "Kim said that according to Eurostat , imports doubled .";
    Attribution learned =
        attribution(text, "Kim", "said", "that according to Eurostat , imports doubled");
    assertThat(AttributionGrammar.apply(TestArticles.tokenized(text), List.of(learned)))
        .containsExactly(learned);
  }

  @Test
  void drops_an_it_that_stands_for_the_clause_that_follows() {
    String text = "It was said that pumps leak .";
    Attribution learned =
        new Attribution(
            List.of(),
            List.of(span(text, "was said")),
            List.of(span(text, "It"), span(text, "that pumps leak")),
            "learned",
            0.5);
    assertThat(AttributionGrammar.apply(TestArticles.tokenized(text), List.of(learned)))
        .singleElement()
        .satisfies(
            found -> assertThat(found.content()).containsExactly(span(text, "that pumps leak")));
  }

  @Test
  void drops_a_source_that_stands_in_a_later_sentence_than_its_cue() {
    AnnotatedArticle article = TestArticles.tokenized("said that pumps leak . Kim left .");
    // One sentence here: the source stays.
    Attribution learned = attribution(article.article().text(), "Kim", "said", "that pumps leak");
    assertThat(AttributionGrammar.apply(article, List.of(learned))).containsExactly(learned);

    AnnotatedArticle two = TestArticles.inTwoSentences("said that pumps leak .", "Kim left .");
    assertThat(AttributionGrammar.apply(two, List.of(learned)))
        .singleElement()
        .satisfies(found -> assertThat(found.source()).isEmpty());
  }
}
