package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineBreaksTest {
  @Test
  void end_a_line() {
    for (char c : "\n\r\f\u0085\u2028\u2029".toCharArray()) {
      assertThat(LineBreaks.isLineBreak(c)).isTrue();
    }
    assertThat(LineBreaks.isLineBreak(' ')).isFalse();
  }

  @Test
  void are_looked_for_from_an_offset_on() {
    assertThat(LineBreaks.lineEnd("ab\ncd", 0)).isEqualTo(2);
    assertThat(LineBreaks.lineEnd("ab\ncd", 2)).isEqualTo(2);
    assertThat(LineBreaks.lineEnd("ab\ncd", 3)).isEqualTo(5);
    assertThat(LineBreaks.firstLine("ab\r\ncd")).isEqualTo("ab");
    assertThat(LineBreaks.firstLine("ab")).isEqualTo("ab");
  }
}
