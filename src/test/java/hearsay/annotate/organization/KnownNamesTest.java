package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnownNamesTest {
  private final KnownNames known = KnownNames.all();

  @Test
  void the_hashes_are_those_of_the_tables() throws IOException {
    try (InputStream in = KnownNames.class.getResourceAsStream(KnownNames.IMAGE)) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes())
          .as("made anew by KnownNamesBuilder, as src/train/organizations/README.md says")
          .isEqualTo(KnownNamesBuilder.image());
    }
  }

  @Test
  void every_name_of_the_tables_is_known_and_begins_with_its_first_word() {
    assertThat(KnownNames.lines())
        .hasSizeGreaterThan(20_000)
        .filteredOn(name -> !name.startsWith("The "))
        .allMatch(known::contains)
        .allMatch(name -> known.begins(name.split(" ", 2)[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Reuters", "REUTERS", "McDonald 's", "World Health Organization", "Rolls - Royce"})
  void names_are_known_as_they_are_cut_and_in_capitals(String name) {
    assertThat(known.contains(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Reuter", "reuters", "Organization Health World", "World\n"})
  void what_is_in_no_table_is_not_known(String name) {
    assertThat(known.contains(name)).isFalse();
  }

  @Test
  void a_word_within_a_name_does_not_begin_it() {
    assertThat(known.begins("World")).isTrue();
    assertThat(known.begins("Organization of")).isFalse();
    assertThat(known.begins("")).isFalse();
  }
}
