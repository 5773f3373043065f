package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenderTest {
  @ParameterizedTest
  @CsvSource({
    "spokeswoman,FEMALE",
    "actress,FEMALE",
    "mother,FEMALE",
    "spokesman,MALE",
    "brother,MALE",
    "manager,UNKNOWN"
  })
  void is_told_by_a_noun_or_its_ending(String noun, Gender gender) {
    assertThat(Gender.ofNoun(noun)).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource({"Mrs,FEMALE", "ms.,FEMALE", "Mr,MALE", "Sir,MALE", "Dr,UNKNOWN"})
  void is_told_by_a_title(String title, Gender gender) {
    assertThat(Gender.ofTitle(title)).isEqualTo(gender);
  }

  @Test
  void agrees_with_itself_and_with_the_unknown() {
    assertThat(Gender.MALE.agrees(Gender.MALE)).isTrue();
    assertThat(Gender.MALE.agrees(Gender.UNKNOWN)).isTrue();
    assertThat(Gender.UNKNOWN.agrees(Gender.FEMALE)).isTrue();
    assertThat(Gender.MALE.agrees(Gender.FEMALE)).isFalse();
  }

  @Test
  void gives_way_to_another_only_where_it_is_not_known() {
    assertThat(Gender.UNKNOWN.or(Gender.FEMALE)).isEqualTo(Gender.FEMALE);
    assertThat(Gender.MALE.or(Gender.FEMALE)).isEqualTo(Gender.MALE);
  }
}
