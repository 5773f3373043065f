package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InterviewAnswersTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static InterviewAnswers answers(TaggedArticle article) {
    return new InterviewAnswers(
        article.annotated(), new NamedMentions(article.annotated(), LEXICON).index());
  }

  @Test
  void make_an_interview_of_four() {
    assertThat(answers(new TaggedArticle("Q: x\nA: x\nQ: x\nOrlova: x")).isInterview()).isTrue();
    assertThat(answers(new TaggedArticle("Q: x\nA: x\nQ: x\nb: x")).isInterview()).isFalse();
  }

  @Test
  void belong_to_the_person_of_the_label_until_their_paragraph_ends() {
    TaggedArticle article =
        new TaggedArticle("Intro here.\n[P Orlova]: one.\ntwo.\n[O Radar]: three.\nNobody: four.");
    InterviewAnswers answers = answers(article);

    assertThat(answers.at(article.span("one").start()).map(Referent::name)).contains("Orlova");
    assertThat(answers.at(article.span("Orlova").start()).map(Referent::name)).contains("Orlova");
    assertThat(answers.at(article.span("two").start())).isEmpty();
    assertThat(answers.at(article.span("three").start())).isEmpty();
    assertThat(answers.at(article.span("four").start())).isEmpty();
    assertThat(answers.at(0)).isEmpty();
  }

  private static final String WITHOUT_LABELS =
      """
      [P Karl Moss], a pilot, met us.
      Are you glad?
      I said it left. My chief said it rose. He said it fell.
      You met him?
      My boat did.
      """;

  @Test
  void without_labels_are_of_whom_the_introduction_names() {
    assertThat(new TaggedArticle(WITHOUT_LABELS).claim("I", "said", "it left").lastSource().name())
        .isEqualTo("Karl Moss");
    assertThat(
            new TaggedArticle(WITHOUT_LABELS)
                .claim("My chief", "said", "it rose")
                .claim("He", "said", "it fell")
                .lastSource()
                .name())
        .isNotEqualTo("Karl Moss");
  }
}
