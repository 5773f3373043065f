package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleShapeTest {
  private static final String LATER = " Mrs [P Kim] said the talks had failed.";

  private static Source source(String text) {
    return new TaggedArticle(text + LATER)
        .claim("Mrs Kim", "said", "the talks had failed")
        .lastSource();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], director of [O Halden University]'s Centre, left. "
            + "| director of Halden University's Centre",
        "Yesterday [P Anna Kim], manager for [P Marta Lund]'s [D 2024] campaign, left. "
            + "| manager for Marta Lund's 2024 campaign",
        "Yesterday [P Anna Kim], adviser to media and farms and a former director at [O Acme Ltd], "
            + "left. | adviser to media and farms and a former director at Acme Ltd",
        "Yesterday [P Anna Kim], an analyst at the Halden Political Report, left. "
            + "| analyst at the Halden Political Report",
        "Yesterday [P Anna Kim], the president of [O Dockers Local 294] in [L Halden], left. "
            + "| president of Dockers Local 294 in Halden",
        "Yesterday [P Anna Kim], the head of a building and trades council, left. "
            + "| head of a building and trades council",
        "Yesterday [P Anna Kim], head of the tide office within [O Lodestar], left. "
            + "| head of the tide office within Lodestar",
      })
  void a_role_goes_on_after_the_name_of_what_it_is_of(String text, String role) {
    assertThat(source(text).role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], [O Acme Ltd]'s policy and press director, left. "
            + "| Acme Ltd's policy and press director",
        "Yesterday [P Anna Kim], the company and director, left. | null",
        "They met trade and industry minister [P Anna Kim]. | trade and industry minister",
        "Yesterday [L Norland] and industry minister [P Anna Kim] left. | industry minister",
        "Yesterday the ministry and industry minister [P Anna Kim] left. | industry minister",
        "Former Secretary of State and tide candidate [P Anna Kim] left. "
            + "| Former Secretary of State and tide candidate",
        "Yesterday the secretary of state and tide candidate [P Anna Kim] left. | tide candidate",
        "Yesterday [O Acme Ltd] agent in charge [P Anna Kim] left. | Acme Ltd agent in charge",
        "Actor and comedian [P Anna Kim] left. | Actor and comedian",
        "Yesterday [O Acme Ltd] analyst Judge [P Anna Kim] left. | Acme Ltd analyst",
        "Yesterday Deputy Judge [P Anna Kim] left. | Deputy Judge",
        "The President and Senator [P Anna Kim] left. | Senator",
        "It is the tide that puzzles [O Acme Ltd] engineer [P Anna Kim]. | Acme Ltd engineer",
      })
  void fields_and_roles_that_and_joins_are_one_role(String text, String role) {
    assertThat(String.valueOf(source(text).role())).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They know what kind of teacher [P Kim] will become. | null",
        "They know the teacher [P Kim] was waiting for. | null",
        "They know the teacher [P Anna Kim]. | teacher",
        "A former teacher named [P Anna Kim] left. | former teacher",
        "The teacher named [P Anna Kim]. | null",
        "Yesterday [P Anna Kim] (director of [O Acme Ltd]) left. | director of Acme Ltd",
        "Yesterday [P Anna Kim] (the teachers) left. | null",
        "Yesterday [P Anna Kim] — the head of the port — left. | head of the port",
        "Yesterday [P Anna Kim] – a former mayor – left. | former mayor",
        "Yesterday [P Anna Kim] — a former mayor left. | null",
        "Yesterday [P Anna Kim] — a former mayor said so — left. | null",
      })
  void a_role_may_stand_without_commas(String text, String role) {
    assertThat(String.valueOf(source(text).role())).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Now the chancellor of [O Halden University], [P Anna Kim] left. "
            + "| chancellor of Halden University",
        "Himself a former mayor, [P Anna Kim] left. | former mayor",
        "Yesterday [P Anna Kim], itself, a mayor told us. | null",
        "Yesterday [P Anna Kim], until recently the director of [O Acme Ltd], left. "
            + "| director of Acme Ltd",
        "Yesterday [P Anna Kim], formerly director of [O Acme Ltd], left. | director of Acme Ltd",
        "Yesterday [P Anna Kim], who is now a professor at [O Acme Ltd], left. "
            + "| professor at Acme Ltd",
        "Yesterday judge [P Anna Kim] left. [P Anna Kim] is also a farmer. | judge",
        "Perhaps [P Anna Kim] is the minister. | null",
        "Yesterday [P Anna Kim] was the minister. | minister",
        "When she was mayor of [L Halden], [P Anna Kim] left. | mayor of Halden",
        "Yesterday, after he became director of [O Acme Ltd], [P Anna Kim] left. "
            + "| director of Acme Ltd",
        "When she met the mayor of [L Halden], [P Anna Kim] left. | null",
        "When she was mayor of [L Halden], the port and [P Anna Kim]. | null",
        "When they were mayor of [L Halden], [P Anna Kim] left. | null",
        "Yesterday [P Anna Kim], R-Norland, chairman of [O Acme Ltd], left. | chairman of Acme Ltd",
      })
  void what_stands_between_a_name_and_a_role_is_no_part_of_it(String text, String role) {
    assertThat(String.valueOf(source(text).role())).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], manager for [P Marta Lund]'s [D 2024] campaign, left. "
            + "| Marta Lund's 2024 campaign",
        "Yesterday [P Anna Kim], vice president for [O Global Sales] at [O Acme Ltd], left. "
            + "| Acme Ltd",
        "Yesterday [P Anna Kim], director of the [O Tide Project] at [O Acme Ltd], left. "
            + "| Tide Project",
        "Yesterday [P Anna Kim], counsellor at the [O Norland Embassy] in [L Halden], left. "
            + "| Norland Embassy in Halden",
        "Yesterday [P Anna Kim], counsellor at [O Acme Ltd] in [L Halden], left. | Acme Ltd",
        "Yesterday [P Anna Kim], a [O Lodestar] member from [L Halden], left. | Lodestar",
        "Yesterday [P Anna Kim], a [O number two] official at [O Acme Ltd], left. | Acme Ltd",
        "Yesterday [P Anna Kim], a lawyer who heads [O Acme Ltd], left. | Acme Ltd",
        "Yesterday [P Anna Kim], Lund's campaign manager, left. | null",
        "Yesterday [P Anna Kim], director of the [O Halden Chamber] of Trade, left. "
            + "| Halden Chamber of Trade",
        "Yesterday [P Anna Kim], director of [O Halden Steel] of [L Leeds], left. | Halden Steel",
        "Yesterday [P Anna Kim], a professor of History, left. | null",
        "Yesterday [L Halden] Secretary of State [P Anna Kim] left [L Leeds]. The "
            + "[O Leeds Department of State] left. | Halden",
      })
  void a_body_is_known_by_all_that_the_role_says(String text, String affiliation) {
    assertThat(String.valueOf(source(text).affiliation())).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Lodestar] met [O Acme Ltd]. [O Lodestar] had failed, spokesman [P Anna Kim] said. "
            + "| Lodestar",
        "[O Acme Ltd] left. It had failed, spokesman [P Anna Kim] said. | Acme Ltd",
        "[O Acme Ltd] left. The Rock Hall had failed, spokesman [P Anna Kim] said. | null",
      })
  void a_spokesman_speaks_for_whom_he_speaks_of(String text, String affiliation) {
    String content = text.replaceFirst(".*[.] (.*failed).*", "$1").replaceAll("\\[O |\\]", "");
    Source source =
        new TaggedArticle(text).claim("spokesman Anna Kim", "said", content).lastSource();
    assertThat(String.valueOf(source.affiliation())).isEqualTo(affiliation);
  }
}
