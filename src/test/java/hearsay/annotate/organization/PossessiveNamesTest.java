package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PossessiveNamesTest {

  private static String parted(String sentence) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    return PossessiveNames.parted(marked.passage(), List.of(marked.mention()), new WordKinds())
        .stream()
        .map(Candidate::key)
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the [[ Treasury 's Office of Trade ]] said|Treasury + Office of Trade",
        "the [[ FCC ’s Bureau for Ports ]] said|FCC + Bureau for Ports",
        "the [[ Commerce Department 's Office of Trade ]] said|Commerce Department + Office of Trade",
      })
  void a_body_and_what_belongs_to_it_are_two(String sentence, String names) {
    assertThat(parted(sentence)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "so [[ Ghana 's Ministry of Trade ]] said|Ministry of Trade",
        "so [[ US 's Ministry of Trade ]] said|Ministry of Trade",
        "so [[ China 's Halvik Heavy Industries ]] said|Halvik Heavy Industries",
        "so [[ Iran 's Revolutionary Guards ]] said|Revolutionary Guards",
      })
  void a_country_before_its_body_is_none(String sentence, String names) {
    assertThat(parted(sentence)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the [[ Tolvan 's Office of Trade ]] said|Tolvan 's Office of Trade",
        "the [[ Treasury 's Office ]] said|Treasury 's Office",
        "the [[ Treasury 's Garden of Trade ]] said|Treasury 's Garden of Trade",
        "the [[ Treasury of Trade ]] said|Treasury of Trade",
      })
  void any_other_name_stays_whole(String sentence, String names) {
    assertThat(parted(sentence)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the People 's [[ Bank of China ]] said|People 's Bank of China",
        "the Farmers ' [[ Union ]] said|Farmers ' Union",
        "the people 's [[ Bank of China ]] said|Bank of China",
        "the Kuramo 's [[ Bank of China ]] said|Bank of China",
        "the [[ People 's Office of Trade ]] said|People 's Office of Trade",
      })
  void those_by_whom_a_body_is_called_are_a_part_of_its_name(String sentence, String names) {
    assertThat(parted(sentence)).isEqualTo(names);
  }
}
