package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {
  private static Source source(String text) {
    return new TaggedArticle(text).claim("Anna Kim", "said", "the talks had failed").lastSource();
  }

  private static String affiliation(String text) {
    return String.valueOf(source(text).affiliation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attorney General [P Anna Kim] said the talks had failed. The Attorney General's Office was "
            + "there. | Attorney General's Office",
        "District Attorney [P Anna Kim] said the talks had failed. The Halden District Attorney’s "
            + "Office was there. | Halden District Attorney’s Office",
        "Leeds District Attorney [P Anna Kim] said the talks had failed. The Halden District "
            + "Attorney’s Office was there. | null",
        "District Attorney [P Anna Kim] said the talks had failed. The Halden District Attorney’s "
            + "Office and the Leeds District Attorney’s Office were there. | null",
        "The lead prosecutor, [P Anna Kim], said the talks had failed. The Customs Prosecutor's "
            + "office was there. | null",
      })
  void an_office_is_called_after_the_post_of_its_head(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[L Halden County] slept. Then Sheriff [P Anna Kim] said the talks had failed. "
            + "| Halden County",
        "[L Halden County] met [L Leeds County]. Then Sheriff [P Anna Kim] said the talks had "
            + "failed. | null",
        "[L Halden County] slept. Then engineer [P Anna Kim] said the talks had failed. | null",
      })
  void a_sheriff_is_of_the_one_county(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[L Norland]'s central bank governor, [P Anna Kim], said the talks had failed. "
            + "| Norland's central bank",
        "[L Norland]'s governor, [P Anna Kim], said the talks had failed. | Norland",
      })
  void a_body_of_a_place_has_a_governor_of_its_own(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], a former ministry official now at [O Acme Ltd], said the talks had "
            + "failed. | former ministry official now at Acme Ltd | Acme Ltd",
        "Yesterday [P Anna Kim], a former director of [O Lodestar] now with [O Acme Ltd], said the "
            + "talks had failed. | former director of Lodestar now with Acme Ltd | Acme Ltd",
        "Yesterday [P Anna Kim], an adviser to the king on trade, said the talks had failed. "
            + "| adviser to the king on trade | null",
        "Managing Director [P Anna Kim] said the talks had failed. | Managing Director | null",
      })
  void a_role_ends_where_all_is_said(String text, String role, String affiliation) {
    assertThat(String.valueOf(source(text).role())).isEqualTo(role);
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim] of the Halden Tide League (HTL) said the talks had failed. "
            + "| Halden Tide League",
        "Yesterday HTL leader [P Anna Kim] said the talks had failed. The Halden Tide League (HTL) "
            + "was there. | Halden Tide League",
        "Yesterday HTL leader [P Anna Kim] said the talks had failed. | null",
        "Yesterday HTL researcher [P Anna Kim] said the talks had failed. The Halden Tide League "
            + "(HTL) was there. | null",
      })
  void an_acronym_behind_it_introduces_a_body(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[L NEW HALDEN]: It rained, its minister [P Anna Kim] said the talks had failed. | null",
        "[O HALDEN Rovers] captain [P Anna Kim] said the talks had failed. Halden Rovers lost. "
            + "| Halden Rovers",
      })
  void capitals_of_an_opening_are_nothing_of_a_name(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }
}
