package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskedNamesTest {
  private static final Set<String> FORMS = Set.of("Will Lund", "Anna Lund");

  private static String surname(String text) {
    int at = text.indexOf("Will Lund");
    List<Span> persons = List.of(new Span(at, at + "Will Lund".length()));
    return AskedNames.surnames(text, persons, FORMS).getOrDefault("Will Lund", "none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Will Lund come down?|Lund",
        "It rained. Will Lund not come?|Lund",
        "It rained. Will Lund come.|none",
        "It rained. Will Lund?|none",
        "Did Will Lund come?|none"
      })
  void are_told_by_the_question(String text, String surname) {
    assertThat(surname(text)).isEqualTo(surname);
  }
}
