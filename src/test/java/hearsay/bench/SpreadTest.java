package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpreadTest {
  @Test
  void of_an_odd_number_the_median_is_the_middle_one() {
    assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).contains(new Spread(2, 1, 9));
  }

  @Test
  void of_an_even_number_the_median_is_between_the_middle_two() {
    assertThat(Spread.of(List.of(8.0, 1.0, 2.0, 4.0))).contains(new Spread(3, 1, 8));
  }

  @Test
  void of_nothing_there_is_none() {
    assertThat(Spread.of(List.of())).isEmpty();
  }

  @Test
  void shows_its_ends_only_where_they_differ() {
    assertThat(MarkdownTable.spread(new Spread(4.206, 0.04211, 151.2)))
        .isEqualTo("4.21 (0.0421–151)");
    assertThat(MarkdownTable.spread(new Spread(12.34, 12.34, 12.34))).isEqualTo("12.3");
    assertThat(MarkdownTable.spread(null)).isEqualTo("–");
  }
}
