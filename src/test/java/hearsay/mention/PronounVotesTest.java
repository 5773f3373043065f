package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PronounVotesTest {
  private static boolean forBody(String text) {
    List<Span> names = new ArrayList<>();
    for (int at = text.indexOf("Kryla"); at >= 0; at = text.indexOf("Kryla", at + 1)) {
      names.add(new Span(at, at + 5));
    }
    return PronounVotes.areForBody(text, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kryla opened its doors|true",
        "Kryla opened Its doors|true",
        "Kryla opened her doors|false",
        "Kryla opened doors|false",
        "Kryla gave him its keys|false",
        "Kryla saw its rival. Kryla, who fell, rose|false",
        "Kryla saw its rival. Kryla, who fell, rose. Kryla and its men|true",
        "Kryla, its plant. Kryla, its yard. Kryla, who|true"
      })
  void count_each_place_of_a_name(String text, boolean body) {
    assertThat(forBody(text)).isEqualTo(body);
  }

  @Test
  void look_no_further_than_the_line() {
    assertThat(forBody("Kryla rose.\nThen its doors opened")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"155,true", "156,false"})
  void reach_160_units(int between, boolean body) {
    assertThat(forBody("Kryla " + "x".repeat(between) + " its")).isEqualTo(body);
  }
}
