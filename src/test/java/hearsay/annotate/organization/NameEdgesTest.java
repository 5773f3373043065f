package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the [[ Halden Trade Commission ’s ]] ( HTC ) plan|Halden Trade Commission",
        "the [[ Halden Trade Commission 's ]] plan|Halden Trade Commission 's",
        "at [[ Lund 's ]] ( LND ) today|Lund 's",
        "the [[ Halden Defender ( Public Defender ]] ) said|Halden Defender",
        "the [[ Lund ( North ) Council ]] said|Lund ( North ) Council",
      })
  void a_possessive_before_an_acronym_is_not_of_the_name(String sentence, String name) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    Candidate trimmed = NameEdges.trimmed(marked.passage(), marked.mention());
    assertThat(marked.passage().text(new WordRange(trimmed.from(), trimmed.to()))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said [[ Philippa Bunt of Halden University ]] today|Halden University",
        "said [[ Philippa Bunt of the Halden Bank ]] today|Halden Bank",
        "said [[ Okechukwu Dim of Halden University ]] today|Halden University",
        "the [[ Bank of Halden University ]] said|Bank of Halden University",
        "the [[ Rights Watch of Halden University ]] said|Rights Watch of Halden University",
        "said [[ Philippa Bunt of Halden ]] today|Philippa Bunt of Halden",
        "the [[ University of Halden ]] said|University of Halden"
      })
  void a_person_is_no_part_of_the_body_that_he_is_of(String sentence, String name) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    Candidate body =
        new PersonsOfBodies(new WordKinds()).without(marked.passage(), marked.mention());
    assertThat(marked.passage().text(new WordRange(body.from(), body.to()))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alf Pike , [[ Jr. ]] , left|true",
        "Alf Pike [[ Jr. ]] left|true",
        "Alf Pike , [[ Junior Works ]] , left|false",
        "the [[ Junior ]] rose|false",
      })
  void what_tells_a_son_from_his_father_is_no_body(String sentence, boolean generation) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    assertThat(NameEdges.isGeneration(marked.passage(), marked.mention())).isEqualTo(generation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the [[ UN-appointed ]] panel|true",
        "the [[ Halden Bank-led ]] panel|true",
        "the [[ Wal-Med ]] panel|false",
        "the [[ Coed ]] panel|false",
      })
  void what_one_has_done_is_no_body(String sentence, boolean participle) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    assertThat(NameEdges.isParticiple(marked.passage(), marked.mention())).isEqualTo(participle);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "director of [[ Regulatory Affairs ]] at Lodestar|true",
        "director for [[ Global Public Relations ]] there|true",
        "head of [[ Halden Communications ]] there|false",
        "then [[ Corporate Affairs ]] said so|false",
        "head of [[ Compliance ]] there|false",
      })
  void what_a_department_does_is_no_body(String sentence, boolean function) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    assertThat(NameEdges.isFunction(marked.passage(), marked.mention())).isEqualTo(function);
  }
}
