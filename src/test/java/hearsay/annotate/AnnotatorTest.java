package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnotatorTest {

  @Test
  void gives_each_token_its_words_tag_and_lemma() {
    // when
    AnnotatedArticle article = SharedAnnotator.annotate("The EU’s envoys said it wasn't theirs.");

    // then
    assertThat(article.sentences()).hasSize(1);
    assertThat(article.sentences().get(0).tokens())
        .extracting(Token::text, Token::lemma, Token::tag)
        .contains(
            tuple("EU", "eu", "NNP"),
            tuple("’s", "'s", "POS"),
            tuple("envoys", "envoy", "NNS"),
            tuple("said", "say", "VBD"),
            tuple("was", "be", "VBD"),
            tuple("n't", "not", "RB"));
  }

  @Test
  void takes_no_acronym_for_a_pronoun() {
    // when
    List<Sentence> sentences =
        SharedAnnotator.annotate("A WHO envoy said the US agreed. WHO SAID WHO DID IT?")
            .sentences();

    // then
    assertThat(sentences.get(0).tokens())
        .extracting(Token::text, Token::tag)
        .contains(tuple("WHO", "NNP"), tuple("US", "NNP"));
    assertThat(sentences.get(1).tokens())
        .extracting(Token::text, Token::tag)
        .contains(tuple("WHO", "WP"));
  }

  @Test
  void knows_an_official_by_what_stands_behind_him() {
    AnnotatedArticle article =
        SharedAnnotator.annotate("An official familiar with it left. An aide close to us left.");

    assertThat(article.sentences().get(0).tokens())
        .extracting(Token::text, Token::tag)
        .contains(tuple("official", "NN"), tuple("familiar", "JJ"));
    assertThat(article.sentences().get(1).tokens())
        .extracting(Token::text, Token::tag)
        .contains(tuple("aide", "NN"), tuple("close", "JJ"));
  }

  @Test
  void reads_nothing_before_the_body() {
    // given
    String text = "---\npublished: 2024-01-02\n---\nThe United Nations met on Monday.";
    Article article =
        new Article("a", text, new Span(text.indexOf("The"), text.length()), null, Metadata.NONE);

    // when
    AnnotatedArticle annotated = SharedAnnotator.ANNOTATOR.annotate(article);

    // then
    assertThat(annotated.sentences()).hasSize(1);
    assertThat(annotated.dates()).extracting(tag -> tag.span().of(text)).containsExactly("Monday");
    assertThat(annotated.organizations())
        .extracting(tag -> tag.span().of(text))
        .containsExactly("United Nations");
  }

  @Test
  void finds_nothing_in_an_empty_article() {
    // when
    AnnotatedArticle annotated = SharedAnnotator.annotateUndated("");

    // then
    assertThat(annotated.sentences()).isEmpty();
    assertThat(annotated.organizations()).isEmpty();
    assertThat(annotated.dates()).isEmpty();
    assertThat(annotated.money()).isEmpty();
  }

  @Test
  void annotates_text_of_any_kind() {
    // given
    List<String> texts =
        List.of(
            "1 2 3 4 5 6 7 8 9 10 ".repeat(50),
            "a".repeat(300_000),
            "(".repeat(2_000),
            "<a <b ".repeat(1_000),
            "\u00AD \u200B\u0000\uD800 \uDC00 \uD83D\uDE00 one\u00ADtwo",
            "Monday Tuesday 2024 5 June of the year 1999 next last ".repeat(50),
            "one hundred million billion ".repeat(100));

    for (String text : texts) {
      // when
      AnnotatedArticle annotated = SharedAnnotator.annotate(text);

      // then
      for (Sentence sentence : annotated.sentences()) {
        assertThat(sentence.tokens())
            .allSatisfy(
                token -> {
                  assertThat(token.text()).isEqualTo(token.span().of(text));
                  assertThat(token.tag()).isNotEmpty();
                  assertThat(token.lemma()).isNotEmpty();
                });
      }
    }
  }

  @Test
  @SuppressWarnings("SystemOut") // what is tested
  void writes_nothing_to_standard_output() {
    // given
    PrintStream original = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));

    // when
    try {
      new Annotator().annotate(Article.of("a", "Eurostat said on Monday it rose 5 1/2%.", null));
    } finally {
      System.setOut(original);
    }

    // then
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
