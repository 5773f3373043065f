package hearsay.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Timex3ValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "199X",
        "19XX",
        "XX98",
        "2024-09",
        "2024-09-24",
        "XXXX-09-24",
        "XXXX-WXX-1",
        "2024-W07",
        "2024-W07-WE",
        "2024-Q2",
        "2024-H1",
        "2024-SU",
        "XXXX-WI",
        "2024-02-01TMO",
        "2024-02-01T14:30",
        "2024-02-01T14:30:05",
        "2024-02-01T14:30Z",
        "T14:30",
        "TNI",
        "P6M",
        "P1Y2M",
        "P0.5Y",
        "PXY",
        "PT30M",
        "P1DT12H",
        "P2WE",
        "P1QU",
        "PAST_REF",
        "PRESENT_REF",
        "FUTURE_REF"
      })
  void knows_a_value(String value) {
    assertThat(Timex3Value.isSound(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "1997 INTERSECT P9M",
        "PRESENT_REF INTERSECT 2024",
        "OFFSET P-1D",
        "THIS P1Y",
        "2024-13-xx",
        "20240",
        "2024-9",
        "2024/09",
        "P-3M",
        "SOMETIME",
        "Monday",
        "2024-09-24 ",
        "XXXX-09-24 OFFSET P1Y"
      })
  void refuses_what_is_none(String value) {
    assertThat(Timex3Value.isSound(value)).isFalse();
  }
}
