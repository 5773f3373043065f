package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnWordsTest {
  private static Span all(String text) {
    return new Span(0, text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the old firm|old firm",
        "An aide who left|aide",
        "an aide, or two|aide",
        "an aide (or two)|aide",
        "firm – a small one|firm",
        "firm’s|firm",
        "firms'|firms",
        "An official there|official there",
        "politicians and voters alike|politicians and voters",
        "a pilot of Omega Co., Ltd., which left|pilot of Omega Co., Ltd.",
        "papers to which we had access|papers",
        "papers which we had|papers",
        "the firm has|firm",
        "which firm|which firm",
        "the   firm|firm",
        "(firm) rose|(firm) rose",
        "Only three firms|three firms",
        "then 5% of firms|5% of firms",
        "just shy of half|just shy of half",
        "Just Stop Rain|Just Stop Rain",
        "Some firms we spoke to|Some firms",
        "the firms who'd left|firms",
        "there are studies|studies",
        "there have been two studies|two studies",
        "the firm citing a paper|firm",
        "the former, second firm, a small one|former, second firm",
        "Firms and we sailors|Firms and we sailors",
        "the|the"
      })
  void are_a_description_without_article_and_clause(String text, String name) {
    OwnWords words = new OwnWords(new TaggedArticle(text).words());

    assertThat(words.description(all(text), SourceType.UNNAMED, true))
        .isEqualTo(Referent.of(name, SourceType.UNNAMED, true));
  }

  @Test
  void keep_what_is_known_of_the_one_described() {
    Referent known =
        new Referent("x", SourceType.PERSON, Gender.MALE, false, Set.of("aide"), Set.of());

    assertThat(
            new OwnWords(new TaggedArticle("the aide").words()).description(all("the aide"), known))
        .isEqualTo(known.named("aide"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drivers -- among them Kim --|drivers",
        "drivers - among them Kim -|drivers",
        "two co-pilots|two co-pilots"
      })
  void end_before_what_is_said_by_the_way(String words, String name) {
    assertThat(
            new OwnWords(new TaggedArticle(words).words())
                .description(all(words), SourceType.GROUP, true)
                .name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the coast guard, the navy and an insurer|false",
        "the coast guard, navy and an insurer|true",
        "guards, sailors, insurers and banks|true",
        "guards, sailors, and banks|true",
        "guards, who slept and banks|false",
        "guards, sailors who slept and banks|false",
        "guards and banks|false"
      })
  void are_a_list_of_three_or_more(String text, boolean list) {
    assertThat(new OwnWords(new TaggedArticle(text).words()).isList(all(text))).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource({"300,true", "301,false"})
  void are_no_list_where_they_are_too_long(int length, boolean list) {
    String text = "guards, sailors and " + "x".repeat(length - 20);

    assertThat(new OwnWords(new TaggedArticle(text).words()).isList(all(text))).isEqualTo(list);
  }
}
