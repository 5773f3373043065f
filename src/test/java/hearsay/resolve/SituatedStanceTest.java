package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Cue;
import hearsay.claim.Stance;
import hearsay.grammar.TaggedArticle;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SituatedStanceTest {
  private static Stance stance(TaggedArticle article) {
    Cue cue = article.claims().get(0).cue();
    return Objects.requireNonNull(cue).stance();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Orlova|BELIEVE",
        "She|BELIEVE",
        "They|REPORT",
        "It|REPORT",
        "The minister|BELIEVE",
        "The teachers|REPORT",
        "The inquiry|REPORT",
        "Velmar|BELIEVE"
      })
  void tells_an_opinion_from_a_result(String source, Stance stance) {
    String marked =
        source.replace("Maria Orlova", "[P Maria Orlova]").replace("Velmar", "[L Velmar]");
    assertThat(
            stance(
                new TaggedArticle(marked + " concludes that sales fell.")
                    .claim(source, "concludes", "that sales fell")))
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource({"The poll,REPORT", "The mayor,OTHER"})
  void takes_what_a_document_has_for_what_it_reports(String source, Stance stance) {
    assertThat(
            stance(
                new TaggedArticle(source + " has Orlova at half the votes.")
                    .claim(source, "has", "Orlova at half the votes")))
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "saying more|DEMAND",
        "saying more, which is wrong|DEMAND",
        "saying more is wrong|REPORT"
      })
  void takes_what_a_body_suggests_to_do_for_a_demand(String content, Stance stance) {
    assertThat(
            stance(
                new TaggedArticle("The committee suggests " + content + ".")
                    .claim("The committee", "suggests", content)))
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource({"suggested,DEMAND", "suggests,REPORT"})
  void takes_the_present_tense_after_a_past_one_for_a_demand(String cue, Stance stance) {
    assertThat(
            stance(
                new TaggedArticle("The committee " + cue + " crews express more.")
                    .claim("The committee", cue, "crews express more")))
        .isEqualTo(stance);
  }

  @Test
  void takes_what_a_document_points_to_for_what_it_has_found() {
    assertThat(
            stance(
                new TaggedArticle("Two studies pointed to weak sales.")
                    .claim("Two studies", "pointed to", "weak sales")))
        .isEqualTo(Stance.REPORT);
  }

  @Test
  void takes_the_end_of_a_speech_for_what_is_said() {
    assertThat(
            stance(
                new TaggedArticle("\u201cWe won,\u201d [P Maria Orlova] concludes.")
                    .claim("Maria Orlova", "concludes", "\u201cWe won,\u201d")))
        .isEqualTo(Stance.ASSERT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a new port|DEMAND",
        "raising the port|DEMAND",
        "building piers to say so|DEMAND",
        "a link to the port|ASSERT",
        "otherwise|ASSERT",
        "they express hope|DEMAND",
        "they have left|ASSERT",
        "the port was closed|ASSERT",
        "that the port would close|ASSERT"
      })
  void tells_what_is_to_be_done_from_what_is_so(String content, Stance stance) {
    assertThat(
            stance(
                new TaggedArticle("[P Maria Orlova] suggests " + content + ".")
                    .claim("Maria Orlova", "suggests", content)))
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weak sales|ASSERT",
        "two officials|REPORT",
        "a report on sales|REPORT",
        "Maria Orlova|REPORT"
      })
  void takes_what_is_cited_for_a_reason_where_it_cannot_speak(String content, Stance stance) {
    String marked = content.replace("Maria Orlova", "[P Maria Orlova]");
    assertThat(
            stance(
                new TaggedArticle("The bank left the market, citing " + marked + ".")
                    .claim("The bank", "citing", content)))
        .isEqualTo(stance);
  }

  @Test
  void takes_whoever_is_cited_for_the_ground_of_what_stands_elsewhere() {
    assertThat(
            stance(
                new TaggedArticle("Sales fell, the paper wrote, citing two brokers.")
                    .claim("two brokers", "citing", "Sales fell")))
        .isEqualTo(Stance.REPORT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Orlova|ASSERT",
        "She|ASSERT",
        "The pilot|ASSERT",
        "The report|REPORT",
        "It|REPORT",
        "The water|REPORT"
      })
  void tells_a_person_who_suggests_from_what_shows(String source, Stance stance) {
    String marked = source.replace("Maria Orlova", "[P Maria Orlova]");
    assertThat(
            stance(
                new TaggedArticle(marked + " suggests that sales fell.")
                    .claim(source, "suggests", "that sales fell")))
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource({"?, ASK", "., ASSERT"})
  void lets_a_turn_with_a_question_mark_ask(String stop, Stance stance) {
    assertThat(
            stance(
                new TaggedArticle("Gazette: Has it fallen" + stop)
                    .claim("Gazette", ":", "Has it fallen")))
        .isEqualTo(stance);
  }
}
