package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.Form;
import hearsay.claim.Source;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what, through the real pipeline. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttributionTest {
  private static String source(Claim claim) {
    Source source = claim.source();
    return source == null ? "" : source.text();
  }

  private static Claim only(String text) {
    List<Claim> claims = Extraction.claims(text);
    assertThat(claims).as(text).hasSize(1);
    return claims.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry said that exports fell by a third in March.|The ministry|said|that exports fell by a third in March",
        "Exports fell by a third in March, the ministry said.|the ministry|said|Exports fell by a third in March",
        "According to Eurostat, imports of lathes doubled in 2024.|Eurostat|According to|imports of lathes doubled in 2024",
        "Imports of lathes doubled in 2024, according to Eurostat.|Eurostat|according to|Imports of lathes doubled in 2024",
        "Orlova warned that the pumps would fail.|Orlova|warned|that the pumps would fail",
        "The company denied that it had sold the engines.|The company|denied|that it had sold the engines",
        "Documents reviewed by Reuters showed that the firm bought ten drones.|Documents reviewed by Reuters|showed|that the firm bought ten drones"
      })
  void finds_source_cue_and_content(String text, String source, String cue, String content) {
    Claim claim = only(text);
    assertThat(source(claim)).isEqualTo(source);
    assertThat(Objects.requireNonNull(claim.cue()).text()).isEqualTo(cue);
    assertThat(claim.content().text()).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices rose on Monday. It is believed that Japanese groups stockpiled a year's needs in July.",
        "Prices rose on Monday. It has been reported that the trader paid twice for the lathes."
      })
  void an_impersonal_it_is_no_source(String text) {
    assertThat(Extraction.claims(text)).isNotEmpty().allMatch(claim -> claim.source() == null);
  }

  @Test
  void takes_a_quotation_with_its_marks() {
    Claim claim = only("\u201cWe never sold a single engine,\u201d said Maria Orlova.");
    assertThat(source(claim)).isEqualTo("Maria Orlova");
    assertThat(claim.content().text()).isEqualTo("\u201cWe never sold a single engine,\u201d");
    assertThat(claim.content().form()).isEqualTo(Form.DIRECT);
  }

  @Test
  void joins_the_pieces_around_a_medial_attribution() {
    Claim claim = only("\u201cThe engines,\u201d he said, \u201cwere never ours.\u201d");
    assertThat(claim.content().text())
        .isEqualTo("\u201cThe engines,\u201d \u201cwere never ours.\u201d");
    assertThat(claim.content().spans()).hasSize(2);
  }

  @Test
  void follows_a_quotation_into_the_next_paragraph() {
    Claim claim =
        only(
            "\u201cWe never sold an engine,\u201d said Maria Orlova.\n\n"
                + "\u201cNor did we sell a single pump.\u201d\n");
    assertThat(claim.content().text())
        .isEqualTo(
            "\u201cWe never sold an engine,\u201d \u201cNor did we sell a single pump.\u201d");
  }

  @Test
  void finds_several_attributions_in_one_sentence() {
    List<Claim> claims =
        Extraction.claims(
            "The ministry said that exports fell, and the bank warned that prices would rise.");
    assertThat(claims)
        .extracting(AttributionTest::source)
        .containsExactly("The ministry", "the bank");
  }

  @Test
  void keeps_a_report_that_names_no_one() {
    Claim claim =
        only("News of the day\n\nIt has been reported that the pumps were sent to Murmansk.");
    assertThat(claim.source()).isNull();
    assertThat(claim.content().text()).isEqualTo("that the pumps were sent to Murmansk");
  }

  @Test
  void makes_the_accused_part_of_the_content_and_not_the_source() {
    Claim claim = only("Washington accused China of supplying engines to Russia.");
    assertThat(source(claim)).isEqualTo("Washington");
    assertThat(claim.content().text()).isEqualTo("China of supplying engines to Russia");
  }

  @Test
  void finds_nothing_in_plain_deeds() {
    assertThat(
            Extraction.claims(
                "The plant opened in May. Workers loaded forty pumps onto a truck. It rained."))
        .isEmpty();
  }
}
