package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintableTest {
  @Test
  void leaves_letters_blanks_and_emoji_as_they_are() {
    String harmless = "Zürich, 東京 \uD83D\uDE00 100\u00A0% C:\\new";
    assertThat(Printable.of(harmless)).isEqualTo(harmless);
  }

  @Test
  void writes_controls_and_line_breaks_as_escapes() {
    assertThat(Printable.of("a\u001B[31mb\r\n\u0085\u2028c\u007F"))
        .isEqualTo("a\\u001B[31mb\\u000D\\u000A\\u0085\\u2028c\\u007F");
  }

  @Test
  void writes_direction_marks_and_lone_surrogates_as_escapes() {
    assertThat(Printable.of("\u202Etxt.exe\u2066 \uD83D"))
        .isEqualTo("\\u202Etxt.exe\\u2066 \\uD83D");
  }

  @Test
  void changes_nothing_more_the_second_time() {
    String once = Printable.of("a\nb\u202E");
    assertThat(Printable.of(once)).isEqualTo(once);
  }

  @Test
  void cuts_long_text_between_characters() {
    assertThat(Printable.of("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2))
        .isEqualTo("\uD83D\uDE00\uD83D\uDE00…");
    assertThat(Printable.of("ab", 2)).isEqualTo("ab");
  }

  @Test
  void leaves_out_the_middle_between_characters() {
    assertThat(Printable.ends("\uD83D\uDE00a\nb\uD83D\uDE00", 4))
        .isEqualTo("\uD83D\uDE00a … b\uD83D\uDE00");
    assertThat(Printable.ends("abcd", 4)).isEqualTo("abcd");
  }

  @Test
  void breaks_up_what_a_ci_system_obeys_at_the_start_of_a_line() {
    assertThat(Printable.line("::error::b")).isEqualTo(":\\u003Aerror::b");
    assertThat(Printable.line("  ::stop-commands::x")).isEqualTo("  :\\u003Astop-commands::x");
    assertThat(Printable.line("a::b")).isEqualTo("a::b");
    assertThat(Printable.line(" \n")).isEqualTo(" \\u000A");
  }

  @Test
  void breaks_up_what_a_ci_system_obeys() {
    assertThat(Printable.of("a ###[error]b ##[group]")).doesNotContain("##[").contains("error]b");
  }
}
