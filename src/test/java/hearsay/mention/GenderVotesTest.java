package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenderVotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kryla lost her seat|FEMALE",
        "Kryla lost his seat|MALE",
        "Kryla (D) lost his seat|MALE",
        "Kryla, 43, lost his seat|MALE",
        "Kryla, a surgeon, lost his seat|UNKNOWN",
        "Kryla defended herself|FEMALE",
        "Kryla accused her of it|UNKNOWN",
        "Kryla accused her|UNKNOWN",
        "Kryla's man lost his seat|UNKNOWN",
        "Kryla met Roth, who lost his seat|UNKNOWN",
        "Kryla saw Roth lose his seat|UNKNOWN",
        "Kryla left. Now his seat is free|UNKNOWN",
        "Kryla, who left, lost his seat|UNKNOWN",
        "Kryla lost his seat. Kryla lost her seat|UNKNOWN",
        "Kryla lost his seat. Kryla lost her seat. Kryla saw her seat go|FEMALE",
        "Kryla said he left|UNKNOWN"
      })
  void count_what_only_the_subject_can_be_meant_by(String text, Gender gender) {
    List<Span> names = new ArrayList<>();
    for (int at = text.indexOf("Kryla"); at >= 0; at = text.indexOf("Kryla", at + 1)) {
      names.add(new Span(at, at + 5));
    }

    assertThat(GenderVotes.of(text, names)).isEqualTo(gender);
  }
}
