package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {
  @Test
  void every_country_of_the_standard_is_known() {
    assertThat(Arrays.stream(Locale.getISOCountries()))
        .allMatch(code -> CountryNames.hasCode(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dutch | the Netherlands said | Netherlands",
        "Dutch | Dutch officials said | null",
        "Chinese | Indochina said | null",
        "U.S. | U.S. officials said | U.S.",
        "American | the United States and the U.S. said | United States",
        "Swiss | Switzerland-based firms in Switzerland | Switzerland",
        "Saxon | Saxony said | null",
      })
  void an_adjective_means_a_country_that_the_article_names(
      String adjective, String text, String name) {
    assertThat(String.valueOf(new CountryNames(text).of(adjective).orElse(null))).isEqualTo(name);
  }

  @Test
  void a_seat_of_government_means_its_country_where_that_is_named() {
    assertThat(new CountryNames("Slovakia said").seatedIn("Bratislava")).hasValue("Slovakia");
    assertThat(new CountryNames("Slovak officials said").seatedIn("Bratislava")).isEmpty();
    assertThat(new CountryNames("Slovakia said").seatedIn("Bremen")).isEmpty();
  }
}
