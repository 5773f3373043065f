package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployersTest {
  private static String affiliation(String text) {
    return String.valueOf(
        new TaggedArticle(text)
            .claim("Anna Kim", "said", "the talks had failed")
            .lastSource()
            .affiliation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], author of The Tide Atlas, said the talks had failed. | null",
        "Yesterday [P Anna Kim], author of [O The Tide Atlas], said the talks had failed. | null",
        "Yesterday [P Anna Kim], author of The Tide Atlas and director at [O Acme Ltd], said the talks "
            + "had failed. | Acme Ltd",
        "Yesterday [P Anna Kim], founder of [P Anna Kim] Events, said the talks had failed. "
            + "| Anna Kim Events",
        "Yesterday [P Anna Kim], assistant of [P Marta Lund], said the talks had failed. | null",
        "Yesterday tide party planner [P Anna Kim] said the talks had failed. | null",
        "Yesterday City economist [P Anna Kim] said the talks had failed. | null",
        "Yesterday [P Anna Kim], a critic of [O Acme Ltd], said the talks had failed. | null",
        "Yesterday [P Anna Kim], a witness from [O Acme Ltd], said the talks had failed. | Acme Ltd",
        "Yesterday [O Acme Ltd]'s first witness, [P Anna Kim], who founded [O Lodestar], said the "
            + "talks had failed. | Lodestar",
        "Yesterday [P Anna Kim], economist at the broker Lodestar & Lund, said the talks had failed. "
            + "| Lodestar & Lund",
        "Yesterday ALS researcher [P Anna Kim] said the talks had failed. | null",
        "Yesterday [P Anna Kim], editor of [O Halden Weekly], said the talks had failed. "
            + "| Halden Weekly",
      })
  void what_an_author_has_made_is_no_body(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], director of [O Regulatory Affairs] and Compliance at Lodestar, said "
            + "the talks had failed. | Lodestar",
        "Yesterday [P Anna Kim], director of Corporate Affairs, said the talks had failed. | null",
        "Yesterday [P Anna Kim], Under Secretary for [O Domestic Finance], said the talks had failed. | null",
        "Yesterday [P Anna Kim], commissioner for [O Human Rights], said the talks had failed. | null",
        "Yesterday [P Anna Kim], director of [O Human Rights Halden], said the talks had failed. "
            + "| Human Rights Halden",
        "Assistant Secretary for Ports and Trade Affairs [P Anna Kim] said the talks had failed. | null",
        "Yesterday [P Anna Kim], president of [O Halden Communications], said the talks had failed. "
            + "| Halden Communications",
        "Yesterday [P Anna Kim], VP of Tidal Road Works for Lodestar, said the talks had failed. "
            + "| Lodestar",
        "Yesterday [P Anna Kim], VP of Tidal Road Works for [L Norland], said the talks had failed. "
            + "| Tidal Road Works",
      })
  void a_field_is_not_the_body_where_one_works(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], president, [O Lund Outdoors], said the talks had failed. "
            + "| Lund Outdoors",
        "Yesterday [P Anna Kim], president, Lodestar, said the talks had failed. | Lodestar",
        "Yesterday [P Anna Kim], president, [L Halden], said the talks had failed. | null",
        "Yesterday [P Anna Kim], president, [P Marta Lund], said the talks had failed. | null",
        "Yesterday [P Anna Kim], president, Lund, teacher, and others said the talks had failed. "
            + "| null",
        "Yesterday [P Anna Kim], president, [D Monday], said the talks had failed. | null",
        "Yesterday [P Anna Kim], president, PhD, said the talks had failed. | null",
      })
  void a_body_may_follow_a_role_and_a_comma(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday, Lodestar Events Founder and Designer [P Anna Kim] said the talks had failed. "
            + "| Lodestar Events",
        "Yesterday [P Kim] Events Founder [P Anna Kim] said the talks had failed. | Kim Events",
        "Yesterday [L Norland] Designer and Founder [P Anna Kim] said the talks had failed. | null",
        "Yesterday TideWorks's [P Anna Kim] said the talks had failed. | TideWorks",
        "Yesterday McLund's [P Anna Kim] said the talks had failed. | null",
      })
  void a_body_may_stand_before_a_role_or_own_a_name(String text, String affiliation) {
    assertThat(affiliation(text)).isEqualTo(affiliation);
  }
}
