package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaggedPersonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Orlova|Maria Orlova",
        "Orlova compared Roth|Orlova, Roth",
        "Orlova praised Roth visited Velm|Orlova, Roth, Velm",
        "Peter T. Orlov of New Velm|Peter T. Orlov",
        "Queen Anna of Velm|Queen Anna of Velm",
        "Anna della Velm|Anna della Velm",
        "Velm SHO Imran Orlov|Imran Orlov",
        "SHO Imran Orlov|Imran Orlov",
        "Imran ORLOV Velm|Imran ORLOV Velm",
        "Imran Orlov MP|Imran Orlov MP",
        "Anna van der Velm|Anna van der Velm",
        "orlova compared roth|orlova compared roth"
      })
  void are_parted_by_a_verb_between_them(String tag, String names) {
    String text = "Then " + tag + " left";
    Span span = new Span(5, 5 + tag.length());

    assertThat(TaggedPersons.of(text, span).stream().map(name -> name.of(text)))
        .containsExactly(names.split(", ", -1));
  }
}
