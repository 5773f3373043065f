package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LinesTest {
  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "2,2", "3,2", "4,2", "5,3", "6,3", "7,4", "99,4"})
  void an_offset_is_on_the_line_that_begins_last_before_it(int offset, int line) {
    assertThat(Lines.of("a\nb\r\nc\rd").at(offset)).isEqualTo(line);
  }

  @Test
  void a_break_begins_a_line_even_at_the_end() {
    assertThat(Lines.of("").count()).isEqualTo(1);
    assertThat(Lines.of("a\n").count()).isEqualTo(2);
    assertThat(Lines.of("a\r\n").count()).isEqualTo(2);
    assertThat(Lines.of("\n".repeat(40)).count()).isEqualTo(41);
  }

  @Test
  void separators_that_editors_do_not_number_lines_by_begin_none() {
    assertThat(Lines.of("a\u2028b\u0085c\fd").count()).isEqualTo(1);
  }
}
