package hearsay.select;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Folded;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MÜNCHEN|munchen",
        "Søren Łukasz|soren lukasz",
        "People’s “Court”|people's \"court\"",
        "a\u00a0 b|a b",
        "Straße|strasse"
      })
  void folds_case_accents_and_blanks(String words, String folded) {
    assertThat(Folded.of(words)).isEqualTo(folded);
  }
}
