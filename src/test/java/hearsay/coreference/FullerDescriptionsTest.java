package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullerDescriptionsTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static FullerDescriptions descriptions(TaggedArticle article) {
    return new FullerDescriptions(
        article.words(),
        new NominalMentions(article.words(), LEXICON),
        LEXICON.headNouns(),
        new NamedMentions(article.annotated(), LEXICON).index());
  }

  private static String name(Optional<Referent> found) {
    return found.map(Referent::name).orElse("none");
  }

  private static String before(String text, String beginning) {
    TaggedArticle article = new TaggedArticle(text);
    return name(
        descriptions(article).before(article.phrase(beginning)).map(NominalMention::referent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministry rose. The defence ministry rose.|Ministry|none",
        "The defence ministry rose. The ministry rose.|The ministry|defence ministry",
        "The defence ministry rose. The defence ministry rose. The ministry rose.|The ministry|defence ministry",
        "The Defence ministry rose. The defence ministry rose. The ministry rose.|The ministry|Defence ministry",
        "The defence ministry met the finance ministry. The ministry rose.|The ministry|none",
        "The defence ministries rose. The ministry rose.|The ministry|none",
        "The ministry rose. The ministry rose.|The ministry rose|none",
        "It shut its embassy in Dakar. The embassy rose.|The embassy|its embassy in Dakar",
        "It shut its embassy. The embassy rose.|The embassy|none",
        "A ministry rose. The ministry rose.|The ministry|ministry",
        "An aide rose. The aide rose.|The aide|aide",
        "Belgium's ministry rose. The ministry rose.|The ministry|Belgium's ministry",
        "The defence ministry and Kim rose. The ministry rose.|The ministry|none",
        "The old defence ministry rose. The defence ministry rose.|The defence ministry rose|old defence ministry",
        "The old defence ministry rose. The same ministry rose.|The same|old defence ministry",
        "The finance ministry rose. The defence ministry rose.|The defence|none",
        "The old [O Ostrava Ministry] rose. The ministry rose.|The ministry|none",
        "A long paper rose. The paper rose.|The paper|long paper",
        "A long campaign rose. The campaign rose.|The campaign|none",
        "Belgium's long campaign rose. The campaign rose.|The campaign|Belgium's long campaign",
        "The defence ministry rose.|The defence|none"
      })
  void take_the_one_fuller_phrase_before(String text, String beginning, String name) {
    assertThat(before(text, beginning)).isEqualTo(name);
  }

  @Test
  void look_at_the_nearest_twelve_sentences_with_the_noun() {
    String more = "The ministry rose. ".repeat(12);

    assertThat(before("The defence ministry rose. " + more + "The ministry rose.", "The ministry"))
        .isEqualTo("none");
    assertThat(
            before(
                "The defence ministry rose. " + more.substring(19) + "The ministry rose.",
                "The ministry"))
        .isEqualTo("defence ministry");
  }

  @Test
  void take_the_first_phrase_after_a_headline() {
    TaggedArticle article =
        new TaggedArticle(
            "Spokesman denied it\nThe spokesman met us. The Kremlin spokesman left. The old spokesman"
                + " slept.");

    assertThat(
            name(
                descriptions(article)
                    .after(article.phrase("Spokesman"))
                    .map(NominalMention::referent)))
        .isEqualTo("Kremlin spokesman");
  }

  @Test
  void are_those_of_one_whose_name_stands_before_them() {
    TaggedArticle article =
        new TaggedArticle("Spokesman denied it\nSo said [P Anna Kim], a Kremlin spokesman.");

    assertThat(
            name(
                descriptions(article)
                    .after(article.phrase("Spokesman"))
                    .map(NominalMention::referent)))
        .isEqualTo("Anna Kim");
  }

  @ParameterizedTest
  @CsvSource({"1100,Kremlin spokesman", "1200,none"})
  void look_a_thousand_units_after_a_headline(int between, String name) {
    TaggedArticle article =
        new TaggedArticle(
            "Spokesman rose\n" + "x".repeat(between) + " rose. The Kremlin spokesman left.");

    assertThat(
            name(
                descriptions(article)
                    .after(article.phrase("Spokesman"))
                    .map(NominalMention::referent)))
        .isEqualTo(name);
  }
}
