package hearsay.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TerminalTest {
  @ParameterizedTest
  @CsvSource({"COLUMNS,120,120", "COLUMNS,3,40", "COLUMNS,wide,80", "COLUMNS,'',80", "OTHER,1,80"})
  void takes_its_width_from_the_environment(String name, String value, int columns) {
    assertThat(Terminal.of(Map.of(name, value)).columns()).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR,1,false", "NO_COLOR,'',true", "TERM,dumb,false", "TERM,xterm,true"})
  void has_colours_unless_the_user_wants_none(String name, String value, boolean colours) {
    assertThat(Terminal.of(Map.of(name, value)).colours()).isEqualTo(colours);
  }

  @Test
  void colours_what_goes_to_a_terminal_or_what_is_asked_for() {
    Terminal shown = new Terminal(false, true, false, 80, true);
    Terminal plain = new Terminal(false, true, false, 80, false);

    assertThat(ColorMode.AUTO.isOn(shown)).isTrue();
    assertThat(ColorMode.AUTO.isOn(plain)).isFalse();
    assertThat(ColorMode.AUTO.isOn(Terminal.NONE)).isFalse();
    assertThat(ColorMode.ALWAYS.isOn(plain)).isTrue();
    assertThat(ColorMode.NEVER.isOn(shown)).isFalse();
    assertThat(new Ink(true).bold("x")).isEqualTo("\u001b[1mx\u001b[0m");
    assertThat(new Ink(false).colour(Ink.Colour.RED, "x")).isEqualTo("x");
  }

  @Test
  void wraps_words_by_the_cells_that_they_take() {
    assertThat(Wrapping.lines("one two  three\nfour", 9))
        .containsExactly("one two", "three", "four");
    assertThat(Wrapping.lines("日本 日本", 8)).containsExactly("日本", "日本");
    assertThat(Wrapping.lines("日本 日本", 9)).containsExactly("日本 日本");
    assertThat(Wrapping.lines("incomprehensibilities a", 9))
        .containsExactly("incomprehensibilities", "a");
    assertThat(Wrapping.cells("e\u0301")).isEqualTo(1);
    assertThat(Wrapping.lines("", 9)).containsExactly("");
  }
}
