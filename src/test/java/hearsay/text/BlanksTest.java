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

  @Test
  void they_become_one_space_between_words_and_none_at_the_edges() {
    assertThat(Blanks.join(" Bank\u00a0of \n\t England\r\n")).isEqualTo("Bank of England");
    assertThat(Blanks.join(" \u2003 ")).isEmpty();
    assertThat(Blanks.join("a\u0085b\u0083c \ud83d\ude00")).isEqualTo("a b\u0083c \ud83d\ude00");
  }

  @Test
  void those_without_a_mark_leave_no_trace_in_a_name() {
    assertThat(Blanks.join("com\u00admerce \u200b bank\ufeff")).isEqualTo("commerce bank");
  }
}
