package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HyphenatedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orlova-Roth left.|Orlova|Orlova-Roth",
        "Kryla-9 left.|Kryla|Kryla-9",
        "A-Bc-De|A|A-Bc-De",
        "Orlova-led talks|Orlova|Orlova",
        "Orlova-|Orlova|Orlova",
        "Orlova|Orlova|Orlova",
        "Ann Orlova-Roth|Roth|Orlova-Roth",
        "B-Roth|Roth|B-Roth",
        "-Roth|Roth|Roth",
        "x -Roth|Roth|Roth",
        "7-Roth|Roth|Roth",
        "It-\u00c9 left|It|It-\u00c9"
      })
  void take_the_parts_that_hyphens_join(String text, String tagged, String whole) {
    int at = text.indexOf(tagged);

    Span span = HyphenatedNames.whole(text, new Span(at, at + tagged.length()));

    assertThat(span.of(text)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Bae Soo-jin left.|Soo-jin|Bae Soo-jin",
        "President Soo-jin left.|Soo-jin|Soo-jin",
        "But Soo-jin left.|Soo-jin|Soo-jin",
        "the Soo-jin|Soo-jin|Soo-jin",
        "Ann Orlova-Roth|Roth|Orlova-Roth"
      })
  void take_the_family_name_before_a_given_one(String text, String tagged, String whole) {
    int at = text.indexOf(tagged);

    Span span = HyphenatedNames.ofPerson(text, new Span(at, at + tagged.length()));

    assertThat(span.of(text)).isEqualTo(whole);
  }
}
