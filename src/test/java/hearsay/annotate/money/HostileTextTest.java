package hearsay.annotate.money;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts of hundreds of thousands of characters, on which work that grows by the square never ends.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextTest {
  private static final int SIZE = 300_000;

  private static List<MoneyTag> find(String text) {
    return new MoneyFinder().find(text, List.of(new Span(0, text.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7",
        "$",
        "'1,'",
        "'1.'",
        "'5 '",
        "'one '",
        "'a million '",
        "'one hundred and '",
        "'-'",
        "U.",
        "½",
        "'half a '",
        "'tens of '",
        "'more than '",
        "'US '",
        "'point five '",
        "'5-'",
        "'South '",
        "'thousand million '"
      })
  void reads_through_endless_repetitions(String piece) {
    assertThat(find(piece.repeat(SIZE / piece.length()))).isEmpty();
  }

  @Test
  void finds_the_sum_after_endless_digits() {
    String text = "9".repeat(SIZE) + " or $5.";

    assertThat(find(text))
        .singleElement()
        .satisfies(tag -> assertThat(tag.span().of(text)).isEqualTo("$5"));
  }

  @Test
  void takes_no_number_longer_than_any_sum() {
    assertThat(find("$" + "9".repeat(25))).isEmpty();
    assertThat(find("$" + "9".repeat(24))).hasSize(1);
  }
}
