package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.Quoted;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiscourseModelTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();
  private static final Referent ROTH = Referent.of("Roth", SourceType.PERSON, false);

  private static DiscourseModel model(TaggedArticle article) {
    NamedMentions named = new NamedMentions(article.annotated(), LEXICON);
    return new DiscourseModel(
        article.words(),
        named.index(),
        new NominalMentions(article.words(), LEXICON),
        new Descriptions(LEXICON.headNouns(), named),
        new Layers(article.annotated(), article.attributions()),
        new Quoted(article.annotated()),
        anyone -> Optional.empty());
  }

  private static String antecedent(String marked, String pronoun) {
    TaggedArticle article = new TaggedArticle(marked);
    return model(article)
        .mostSalient(
            article.span(pronoun), Pronouns.agreement(pronoun.toLowerCase(Locale.ROOT)), List.of())
        .map(Referent::name)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Roth] left. He slept.|He|Roth",
        "[P Roth] left. It rained. It rained. It rained. He slept.|He|Roth",
        "[P Roth] left. It rained. It rained. It rained. It rained. He slept.|He|",
        "The owner left. It rained. He slept.|He|owner",
        "The owner left. It rained. It rained. He slept.|He|",
        "[P Kurt Roth] left. [P Peter Hall] left. He slept.|He|Peter Hall",
        "[P Kurt Roth] left with [P Peter Hall]. He slept.|He|Kurt Roth",
        "[P Maria Roth] met [P Peter Hall]. She slept.|She|Maria Roth",
        "In [L Ostrava] the [O Kryla Works] rose. It fell.|It|Kryla Works",
        "[L Ostrava] rose. It fell.|It|Ostrava",
        "Then a train to [L Ostrava] rose. It fell.|It|",
        "Then with care the [O Kryla Works] met the people of [L Ostrava]. It fell.|It|Kryla Works",
        "Two officials left. They slept.|They|Two officials",
        "A cloud rose. It fell.|It|",
        "The [O Kryla Works] rose. A cloud rose. It fell.|It|",
        "The [O Kryla Works] rose and met a cloud. It fell.|It|Kryla Works",
        "[P Kurt Roth] left. It is bad for a judge to speak. He slept.|He|Kurt Roth",
        "[P Kurt Roth] left. Then with care it rose as a judge. He slept.|He|Kurt Roth",
        "The owner, [P Kurt Roth], left. He slept.|He|Kurt Roth",
        "The owner [P Kurt Roth] left. He slept.|He|Kurt Roth",
        "He slept.|He|"
      })
  void gives_an_anaphor_the_most_salient_antecedent(
      String marked, String pronoun, @Nullable String name) {
    assertThat(antecedent(marked, pronoun)).isEqualTo(name == null ? "" : name);
  }

  @Test
  void takes_nobody_from_the_pieces_besides() {
    TaggedArticle article = new TaggedArticle("[P Roth] left. He slept.");

    assertThat(
            model(article)
                .mostSalient(
                    article.span("He"), referent -> true, List.of(article.span("Roth left"))))
        .isEmpty();
  }

  @Test
  void weighs_a_source_more_than_a_subject() {
    TaggedArticle article = new TaggedArticle("[P Kurt Hall] left. Roth spoke. He slept.");
    DiscourseModel model = model(article);
    model.spoke(article.span("Roth"), article.span("Roth").end(), ROTH);

    assertThat(model.mostSalient(article.span("He"), Referent::isOnePerson, List.of()))
        .contains(ROTH);
  }

  @Test
  void counts_the_distance_from_where_a_source_s_claim_ends() {
    TaggedArticle article =
        new TaggedArticle("Roth spoke. It rained. [P Kurt Hall] was seen. He slept.");
    DiscourseModel model = model(article);
    model.spoke(article.span("Roth"), article.span("was seen").end(), ROTH);
    assertThat(model.mostSalient(article.span("He"), Referent::isOnePerson, List.of())).isEmpty();

    DiscourseModel before = model(article);
    before.spoke(article.span("Roth"), article.span("Roth").end(), ROTH);
    assertThat(
            before
                .mostSalient(article.span("He"), Referent::isOnePerson, List.of())
                .map(Referent::name))
        .contains("Kurt Hall");
  }

  @Test
  void knows_a_source_out_of_reach_whose_words_come_near() {
    TaggedArticle article = new TaggedArticle("Roth spoke. A. B. C. D. E. He slept.");
    DiscourseModel model = model(article);
    model.spoke(article.span("Roth"), article.span("D.").end(), ROTH);

    assertThat(model.mostSalient(article.span("He"), Referent::isOnePerson, List.of()))
        .contains(ROTH);
    model.spoke(article.span("Roth"), article.span("Roth").end(), ROTH);
    assertThat(model.mostSalient(article.span("He"), Referent::isOnePerson, List.of())).isEmpty();
  }

  @Test
  void leaves_out_a_source_of_whom_nothing_is_known() {
    TaggedArticle article = new TaggedArticle("Someone spoke. He slept.");
    DiscourseModel model = model(article);
    model.spoke(new Span(0, 7), 7, null);

    assertThat(model.mostSalient(article.span("He"), referent -> true, List.of())).isEmpty();
    assertThat(model.lastSpeaker(article.span("He").start())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"C.,true", "D.,true", "E.,false", "Roth,false"})
  void knows_the_last_speaker_within_reach(String place, boolean known) {
    TaggedArticle article = new TaggedArticle("Roth spoke. A. B. C. D. E. F.");
    DiscourseModel model = model(article);
    model.spoke(article.span("Roth"), article.span("Roth").end(), ROTH);

    assertThat(model.lastSpeaker(article.span(place).start()))
        .isEqualTo(known ? Optional.of(ROTH) : Optional.empty());
  }
}
