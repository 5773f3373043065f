package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BlanksTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u2003\t\n", "\u0085\u200b\ufeff\u00ad"})
  void what_leaves_no_mark_is_blank(String text) {
    assertThat(Blanks.isBlank(text)).isTrue();
  }

  @Test
  void what_leaves_a_mark_is_not() {
    assertThat(Blanks.isBlank(" a ")).isFalse();
  }
}
