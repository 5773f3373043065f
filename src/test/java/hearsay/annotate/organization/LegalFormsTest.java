package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LegalFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Inc.|Acme",
        "Acme, Inc|Acme",
        "Acme Co., Ltd.|Acme",
        "Acme d.o.o.|Acme",
        "Acme sp. z o.o.|Acme",
        "Harju Oyj|Harju",
        "Acme Works|Acme Works",
        "Inc.|Inc.",
        "Oyj|Oyj"
      })
  void are_no_part_of_what_a_firm_is_called(String name, String plain) {
    assertThat(LegalForms.without(name)).isEqualTo(plain);
  }
}
