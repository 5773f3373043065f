package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NominalMentionsTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static NominalMentions of(TaggedArticle article) {
    return new NominalMentions(article.words(), LEXICON);
  }

  private static List<String> spans(String text) {
    TaggedArticle article = new TaggedArticle(text);
    return of(article).of(0).stream().map(found -> found.span().of(article.text())).toList();
  }

  private static Referent referent(String text, String phrase) {
    TaggedArticle article = new TaggedArticle(text);
    return of(article).referent(article.phrase(phrase)).orElseThrow();
  }

  @Test
  void are_all_noun_phrases_of_a_sentence() {
    assertThat(spans("The old owner met two foreign officials in a garden."))
        .containsExactly("old owner", "two foreign officials", "garden");
    assertThat(spans("He said so also.")).containsExactly("so");
  }

  @Test
  void are_things_where_they_cannot_speak() {
    List<NominalMention> found =
        of(new TaggedArticle("The owner met two clouds in a garden.")).of(0);

    assertThat(found.get(0).referent().type()).isEqualTo(SourceType.PERSON);
    assertThat(found.get(1).referent()).isEqualTo(Referent.THINGS);
    assertThat(found.get(2).referent()).isEqualTo(Referent.THING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is for us that an owner may go.|false",
        "It is for us that the owner may go.|true",
        "An owner would not say so.|true",
        "No owner left.|false"
      })
  void are_nobody_where_any_is_meant(String text, boolean somebody) {
    TaggedArticle article = new TaggedArticle(text);
    Referent owner =
        of(article).of(0).stream()
            .filter(found -> found.span().of(article.text()).contains("owner"))
            .findFirst()
            .orElseThrow()
            .referent();

    assertThat(owner.type() == SourceType.PERSON || owner.type() == SourceType.UNNAMED)
        .isEqualTo(somebody);
  }

  @Test
  void are_subjects_before_a_finite_verb() {
    List<NominalMention> found =
        of(new TaggedArticle("The owner met two clouds in a garden.")).of(0);

    assertThat(found).extracting(NominalMention::subject).containsExactly(true, false, false);
    assertThat(of(new TaggedArticle("It rained. The owner seen here left.")).of(1).get(0).subject())
        .isFalse();
  }

  @Test
  void are_people_where_ones_is_no_noun_for_others_and_things_where_it_is() {
    List<NominalMention> found =
        of(new TaggedArticle("The loved ones met two of the bigger ones.")).of(0);

    assertThat(found.get(0).referent().type()).isNotEqualTo(SourceType.DOCUMENT);
    assertThat(found.get(0).referent()).isNotEqualTo(Referent.THINGS);
    assertThat(found.get(found.size() - 1).referent()).isEqualTo(Referent.THINGS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met the owner.|the owner|owner|PERSON|false",
        "We met the owner|the owner|owner|PERSON|false",
        "We met the dossier|the dossier|dossier|DOCUMENT|false",
        "We met its owner.|its owner|its owner|PERSON|false",
        "Our owner left.|Our owner|Our owner|PERSON|false",
        "We met a lad at the embassy.|a lad|lad at the embassy|UNNAMED|false",
        "We met a lawyer for the embassy.|a lawyer|lawyer for the embassy|UNNAMED|false",
        "We thank a lad for the embassy.|a lad|lad|UNNAMED|false",
        "We met a lad in January.|a lad|lad in January|UNNAMED|false",
        "We met a lad in [D January].|a lad|lad|UNNAMED|false",
        "We met a lad from the embassy of Kryla.|a lad|lad from the embassy of Kryla|UNNAMED|false",
        "We met a lad in the hall.|a lad|lad in the hall|UNNAMED|false",
        "We met a lad in Taiwan.|a lad|lad in Taiwan|UNNAMED|false",
        "We met a lad in cash.|a lad|lad|UNNAMED|false",
        "We met a lad of.|a lad|lad|UNNAMED|false",
        "We met a lad about cash.|a lad|lad|UNNAMED|false",
        "We met two officials.|two officials|two officials|UNNAMED|true",
        "We met the traders.|the traders|traders|GROUP|true",
        "We met the majority.|the majority|majority|GROUP|true",
        "We met the country.|the country|country|PLACE|true",
        "We met the nations.|the nations|nations|GROUP|true",
        "We met the opposition.|the opposition|opposition|GROUP|true",
        "We met the ministry.|the ministry|ministry|ORGANIZATION|false",
        "We met the ministries.|the ministries|ministries|GROUP|true",
        "We met the dossier.|the dossier|dossier|DOCUMENT|false",
        "We met two leaders.|two leaders|two leaders|GROUP|true",
        "We met the leaders.|the leaders|leaders|GROUP|true",
        "We met the leader.|the leader|leader|PERSON|false",
        "We met FELLOW DOCTORS.|FELLOW|FELLOW DOCTORS|GROUP|true",
        "We met the authorities.|the authorities|authorities|ORGANIZATION|true",
        "We met the local authorities.|the local authorities|local authorities|GROUP|true",
        "We met the authorities of the port.|the authorities|authorities of the port|GROUP|true",
        "We met the management.|the management|management|GROUP|true",
        "We met the military.|the military|military|ORGANIZATION|false",
        "We met the government.|the government|government|ORGANIZATION|false",
        "We met the governments.|the governments|governments|GROUP|true"
      })
  void have_a_name_a_kind_and_a_number(
      String text, String phrase, String name, SourceType type, boolean plural) {
    Referent referent = referent(text, phrase);

    assertThat(referent.name()).isEqualTo(name);
    assertThat(referent.type()).isEqualTo(type);
    assertThat(referent.plural()).isEqualTo(plural);
  }

  @Test
  void have_gender_noun_and_modifiers() {
    Referent referent = referent("We met the Polish spokeswoman.", "the Polish");

    assertThat(referent.gender()).isEqualTo(Gender.FEMALE);
    assertThat(referent.nouns()).containsExactly("spokeswoman");
    assertThat(referent.modifiers()).containsExactly("polish");
  }

  @Test
  void are_nobody_where_the_noun_is_not_listed() {
    TaggedArticle article = new TaggedArticle("We met the cloud.");

    assertThat(of(article).referent(article.phrase("the cloud"))).isEmpty();
  }

  @Test
  void have_a_complement_within_reach_only() {
    String far = "x".repeat(120);

    assertThat(referent("We met a lad at the " + far + " embassy.", "a lad").name())
        .startsWith("lad at the xxx");
    assertThat(referent("We met a lad of " + far + " of Kryla.", "a lad").name())
        .isEqualTo("lad of " + far + " of Kryla");
  }

  @Test
  void are_read_once_for_each_sentence() {
    NominalMentions mentions = of(new TaggedArticle("The owner left. An aide came."));

    assertThat(mentions.of(1)).isSameAs(mentions.of(1)).isNotEqualTo(mentions.of(0));
  }
}
