package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  @Test
  void cuts_a_line_into_sentences() {
    assertThat(sentences("It rose. It fell again! Did it?"))
        .containsExactly("It rose.", "It fell again!", "Did it?");
  }

  @Test
  void keeps_a_closing_quote_with_the_sentence_it_closes() {
    assertThat(sentences("“We deny it.” He left. \"So do we.\" She stayed."))
        .containsExactly("“We deny it.”", "He left.", "\"So do we.\"", "She stayed.");
  }

  @Test
  void cuts_sentences_that_no_blank_parts() {
    assertThat(sentences("See www.halden.example/a/.The board left."))
        .containsExactly("See www.halden.example/a/.", "The board left.");
    assertThat(sentences("They left Norrland.The board stayed.And why?"))
        .containsExactly("They left Norrland.", "The board stayed.", "And why?");
    assertThat(sentences("It rose for years.Residential rents fell on example.Com and node.Js."))
        .containsExactly(
            "It rose for years.", "Residential rents fell on example.Com and node.Js.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They wrote to Tolvan.com and to Dock.Works in the U.S.A. today.",
        "Sichuan AEE Aviation Technology Co. (Sichuan AEE) sent parts to Russia.",
        "Mr. Campbell met Gen. Li in the U.S. Senate on Sept. 24.",
        "Acme Inc. said it had none.",
        "• The plant, in St. Petersburg, employs 300.",
        "“We did not know,” said Mr. Li, “of any such sale.”"
      })
  void keeps_a_sentence_whole(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u0085", "\u2028", "\u2029", "\n\n", "\n \n"})
  void ends_a_sentence_at_a_line_break(String lineBreak) {
    // given
    String text = "Trade grew" + lineBreak + "in the first quarter";

    // when
    List<Words> sentences = tokenizer.sentences(Article.of("a", text, null)).toList();

    // then
    assertThat(sentences(text)).containsExactly("Trade grew", "in the first quarter");
    assertThat(sentences).extracting(Words::paragraph).containsExactly(0, 1);
  }

  @Test
  void cuts_the_text_as_it_is_written() {
    assertThat(tokens("“It’s a so\u00ADcalled ‘gift’…” he didn't say (twice)"))
        .containsExactly(
            "“",
            "It",
            "’s",
            "a",
            "so\u00ADcalled",
            "‘",
            "gift",
            "’",
            "…",
            "”",
            "he",
            "did",
            "n't",
            "say",
            "(",
            "twice",
            ")");
  }

  @Test
  void parts_tokens_at_every_kind_of_white_space() {
    assertThat(tokens("5 1/2\u00A0per\u2009cent\u3000of it"))
        .containsExactly("5", "1/2", "per", "cent", "of", "it");
  }

  @Test
  void loses_no_character_that_CoreNLP_does_not_know() {
    assertThat(tokens("a \uE000 b \uD83D\uDE00 c \uDBFF\uDFFD d"))
        .containsExactly("a", "\uE000", "b", "\uD83D\uDE00", "c", "\uDBFF\uDFFD", "d");
  }

  @Test
  void leaves_out_marks_that_cannot_be_seen() {
    assertThat(tokens("\uFEFFone \u200B \u200Etwo\u200F")).containsExactly("one", "two");
  }

  @Test
  void reads_the_body_only() {
    // given
    String text = "---\ntitle: x\n---\nIt rose.";
    Article article = new Article("a", text, new Span(17, text.length()), null, Metadata.NONE);

    // when
    List<Words> sentences = tokenizer.sentences(article).toList();

    // then
    assertThat(sentences).extracting(Words::span).containsExactly(new Span(17, 25));
  }

  @Test
  void finds_nothing_in_an_article_without_body() {
    assertThat(tokenizer.sentences(new Article("a", "---\n---\n", null, null, Metadata.NONE)))
        .isEmpty();
    assertThat(sentences(" \n\t\u200B\n")).isEmpty();
  }

  @Test
  void cuts_a_sentence_without_end_into_several() {
    // given
    String text = "word ".repeat(100_000);

    // when
    List<Words> sentences = tokenizer.sentences(Article.of("a", text, null)).toList();

    // then
    assertThat(sentences)
        .allSatisfy(
            words ->
                assertThat(words.labels()).hasSizeLessThanOrEqualTo(Tokenizer.LONGEST_SENTENCE));
    assertThat(sentences.stream().mapToInt(words -> words.labels().size()).sum())
        .isEqualTo(100_000);
  }

  @Test
  void cuts_a_run_without_white_space_but_no_surrogate_pair() {
    // given
    String text = "a" + "\uD83D\uDE00".repeat(50_000) + "-".repeat(500_000) + "b".repeat(500_000);

    // when
    List<String> tokens = tokens(text);

    // then
    assertThat(String.join("", tokens)).isEqualTo(text);
    assertThat(tokens)
        .allSatisfy(
            token -> {
              assertThat(token).hasSizeLessThanOrEqualTo(Tokenizer.LONGEST_RUN + 1);
              assertThat(Character.isLowSurrogate(token.charAt(0))).isFalse();
            });
  }

  private List<String> sentences(String text) {
    return tokenizer
        .sentences(Article.of("a", text, null))
        .map(words -> words.span().of(text))
        .toList();
  }

  private List<String> tokens(String text) {
    return tokenizer
        .sentences(Article.of("a", text, null))
        .flatMap(words -> words.labels().stream())
        .map(label -> text.substring(label.beginPosition(), label.endPosition()))
        .toList();
  }
}
