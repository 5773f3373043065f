package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GivenNamesTest {
  private final GivenNames names = new GivenNames();

  @ParameterizedTest
  @CsvSource({
    "Maria Orlova,FEMALE",
    "Peter Hall,MALE",
    "Taylor Hall,UNKNOWN",
    "Peter,UNKNOWN",
    "Qwxz Hall,UNKNOWN",
    "Ragnhild Tveit,FEMALE",
    "Oleksandr Marchenko,MALE",
    "Andrea Hall,UNKNOWN",
    // by the other words of the name
    "Qwxz Ivanova,FEMALE",
    "Qwxz Ivanov,MALE",
    "Qwxz Petrovich Hall,MALE",
    "Qwxz Petrovna Hall,FEMALE",
    "Qwxz bint Hall,FEMALE",
    "Qwxz bin Hall,MALE",
    "Maria bin Hall,FEMALE",
    "Qwxz ova,UNKNOWN"
  })
  void tell_the_gender_of_a_full_name(String name, Gender gender) {
    assertThat(names.genderOf(name)).isEqualTo(gender);
  }

  @Test
  void know_a_given_name_with_a_surname_and_alone() {
    assertThat(names.isGiven("Maria Orlova")).isTrue();
    assertThat(names.isGiven("Maria")).isTrue();
    assertThat(names.isGiven("Qwxz Maria")).isFalse();
  }

  @Test
  void know_no_preposition_for_a_given_name() {
    assertThat(names.isGiven("In Orlova")).isFalse();
    assertThat(names.isGiven("So Orlova")).isFalse();
  }
}
