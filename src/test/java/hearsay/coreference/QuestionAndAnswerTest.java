package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionAndAnswerTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();
  private static final String INTERVIEW =
      "[P Ann Kim] wrote of [P Jon Barrow] of [O Velmar].\nQ: Who left?\nA: He met [P Eva Holm].\nOrlova: It rose.\n";

  private static AnnotatedArticle published(AnnotatedArticle article, @Nullable String publisher) {
    Article plain = article.article();
    return new AnnotatedArticle(
        new Article(
            plain.id(),
            plain.text(),
            plain.body(),
            plain.published(),
            new Metadata(null, publisher, null)),
        article.sentences(),
        article.quotations(),
        article.names(),
        article.organizations(),
        List.of(),
        List.of());
  }

  private static String at(@Nullable String publisher, String word, int length) {
    return at(INTERVIEW, publisher, word, length);
  }

  private static String at(String marked, @Nullable String publisher, String word, int length) {
    TaggedArticle article = new TaggedArticle(marked);
    int start = article.text().indexOf(word);
    NamedMentions named = new NamedMentions(article.annotated(), LEXICON);
    return new QuestionAndAnswer(published(article.annotated(), publisher), named.index())
        .at(new Span(start, start + length))
        .map(Referent::key)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"Q:,ORGANIZATION Fjord Weekly", "A:,PERSON Jon Barrow"})
  void are_the_publisher_and_the_person_named_last_before(String label, String key) {
    assertThat(at("Fjord Weekly", label, 1)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"Q:,ORGANIZATION Fjord Weekly", "A:,PERSON Ann Kim"})
  void are_the_outlet_that_met_somebody_and_the_person_of_the_headline(String label, String key) {
    String interview =
        "An hour with [P Ann Kim]\nShe follows [P Jon Barrow] of [O Velmar]. [O Fjord Weekly] met"
            + " her.\nQ: Who left?\nA: He did.\n";
    assertThat(at(interview, null, label, 1)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orlova", "Ann Kim", "He", "Who"})
  void are_no_other_words(String word) {
    assertThat(at("Fjord Weekly", word, word.length())).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void leave_who_asks_open_where_nobody_publishes(String publisher) {
    assertThat(at(publisher, "Q:", 1)).isEqualTo("none");
  }
}
