package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerTest {
  private static Source source(String text) {
    return source(text, text.contains("Mrs [P Kim]") ? "Mrs Kim" : "Anna Kim");
  }

  private static Source source(String text, String source) {
    return new TaggedArticle(text).claim(source, "said", "the talks had failed").lastSource();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Anna Kim] has been a consultant for [O Acme Ltd]. Mrs [P Kim] said the talks had failed. "
            + "| consultant for Acme Ltd",
        "[P Anna Kim] became mayor of [L Halden]. Mrs [P Kim] said the talks had failed. "
            + "| mayor of Halden",
        "[P Anna Kim], a Norlander, was elected as mayor of [L Halden]. Mrs [P Kim] said the talks had "
            + "failed. | mayor of Halden",
        "[P Anna Kim], who has served as treasurer, left. Mrs [P Kim] said the talks had failed. "
            + "| treasurer",
        "[P Anna Kim] was elected mayor of [L Halden] [D last week]. Mrs [P Kim] said the talks had "
            + "failed. | mayor of Halden",
        "[P Anna Kim] was not elected mayor. Mrs [P Kim] said the talks had failed. | null",
        "[P Anna Kim] is that candidate. Mrs [P Kim] said the talks had failed. | null",
        "“[P Anna Kim] is a supporter of fraud,” he wrote. Mrs [P Kim] said the talks had failed. | null",
        "“[P Anna Kim] became mayor,” he wrote. Mrs [P Kim] said the talks had failed. | null",
        "[P Anna Kim] has been a witness. Mrs [P Kim] said the talks had failed. | null",
        "[P Anna Kim] became mayor. Yesterday judge [P Anna Kim] left. Mrs [P Kim] said the talks had "
            + "failed. | judge",
      })
  void a_clause_says_what_somebody_is_where_nothing_else_does(String text, String role) {
    assertThat(String.valueOf(source(text).role())).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Anna Kim] works for [O Acme Ltd]. Mrs [P Kim] said the talks had failed. | Acme Ltd",
        "[P Anna Kim] has worked for the insurer [O Acme Ltd]. Mrs [P Kim] said the talks had failed. "
            + "| Acme Ltd",
        "[P Anna Kim] worked for [O Acme Ltd]. Mrs [P Kim] said the talks had failed. | null",
        "[P Anna Kim], a nurse who teaches yoga at [O Halden University], left. Mrs [P Kim] said the "
            + "talks had failed. | Halden University",
        "[P Anna Kim] has worked at two firms, first at [O Lodestar] and now at [O Acme Ltd]. "
            + "Mrs [P Kim] said the talks had failed. | Acme Ltd",
        "[P Anna Kim] works for [P Marta Lund]. Mrs [P Kim] said the talks had failed. | null",
        "At [O Acme Ltd], founder [P Anna Kim] said the talks had failed. | Acme Ltd",
        "Yesterday [P Anna Kim], treasurer, [O Acme Ltd], said the talks had failed. | Acme Ltd",
        "Yesterday lead author [P Anna Kim], professor at [O Halden University], said the talks "
            + "had failed. | Halden University",
        "Yesterday [P Anna Kim], a Halden delegate from [L Norland], said the talks had failed. "
            + "| Norland",
        "Yesterday [P Anna Kim], a farmer from [L Norland], said the talks had failed. | null",
        "Yesterday [P Anna Kim], professor of [O Health Sciences] at [O Halden University], said "
            + "the talks had failed. | Halden University",
        "Yesterday [P Anna Kim], professor in [O Halden University]'s Department of History, said "
            + "the talks had failed. | Halden University",
        "Yesterday [P Anna Kim], director of the [O Halden Institute] for Tides, said the talks "
            + "had failed. | Halden Institute for Tides",
        "Yesterday [P Anna Kim], [O Acme Ltd]'s youngest board member, said the talks had failed. "
            + "| Acme Ltd",
        "Yesterday [O White House] hopeful [P Anna Kim] said the talks had failed. | null",
        "Yesterday [P Anna Kim], a spokesman for the [O Lund] campaign, said the talks had failed. "
            + "| Lund campaign",
      })
  void what_ties_somebody_to_a_body_tells_the_affiliation(String text, String affiliation) {
    assertThat(String.valueOf(source(text).affiliation())).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acting Halden Attorney [P Anna Kim] said the talks had failed. | Acting Halden Attorney",
        "They have seen developer [P Anna Kim]. Mrs [P Kim] said the talks had failed. | developer",
        "At that time lawyer [P Anna Kim] said the talks had failed. | lawyer",
        "Yesterday Committee Chairman Rep [P Anna Kim] said the talks had failed. "
            + "| Committee Chairman",
        "Yesterday economics professor [P Anna Kim] said the talks had failed. "
            + "| economics professor",
        "Yesterday Professor [P Anna Kim] said the talks had failed. | null",
        "Trade Commissioner and Deputy Secretary [P Anna Kim] said the talks had failed. "
            + "| Trade Commissioner and Deputy Secretary",
        "The Trade Commissioner and Deputy Secretary [P Anna Kim] said the talks had failed. "
            + "| Deputy Secretary",
        "Yesterday candidates [P Anna Kim] and [P Marta Lund] left. Mrs [P Kim] said the "
            + "talks had failed. | candidates",
        "Yesterday [P Anna Kim], an expert on tides at [O Acme Ltd], said the talks had failed. "
            + "| expert on tides at Acme Ltd",
        "Yesterday [P Anna Kim], professor at the University of Norland, Halden and the founder of "
            + "[O Acme Ltd], said the talks had failed. "
            + "| professor at the University of Norland, Halden and the founder of Acme Ltd",
      })
  void a_role_is_read_to_both_its_ends(String text, String role) {
    assertThat(String.valueOf(source(text).role())).isEqualTo(role);
  }
}
