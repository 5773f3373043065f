package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LabelledTurnTest {
  private static List<String> labels(String text) {
    return LabelledTurn.in(text, new Span(0, text.length())).stream()
        .map(turn -> turn.label().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q",
        "A",
        "Orlova",
        "Dr Orlova",
        "Ministry of Defence",
        "O’Neill",
        "G7",
        "Anna de Vries",
        "UNIDENTIFIED PERSON #2",
        "MARTA LUND, HOST"
      })
  void begins_with_a_name_or_with_the_letter_of_question_or_answer(String label) {
    assertThat(labels("Intro.\n \t" + label + ": Two.")).containsExactly(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B: Two.",
        "QA : Two.",
        "Q and A: Two.",
        "q: Two.",
        "a: Two.",
        "orlova: Two.",
        "One two three four five: Six.",
        "What to do: Two.",
        "Mini test: Two.",
        "Office: Two.",
        "Media Contact: Two.",
        "Orlova: 714-347-8408",
        "Orlova: orlova@example.org",
        "Q:Two.",
        "Q:",
        "“Q: Two.”"
      })
  void begins_with_nothing_else(String line) {
    assertThat(labels(line)).isEmpty();
  }

  @Test
  void has_the_rest_of_its_line_for_its_words() {
    String text = "Q: How many?\nA: \t Two. \nMore.";
    List<LabelledTurn> turns = LabelledTurn.in(text, new Span(0, text.length()));

    assertThat(turns.stream().map(turn -> turn.words().of(text)))
        .containsExactly("How many?", "Two. ");
    assertThat(turns.stream().map(turn -> turn.colon().of(text))).containsExactly(":", ":");
  }

  @Test
  void stands_in_the_body() {
    String text = "Q: How many?\nA: Two.";

    assertThat(LabelledTurn.in(text, new Span(text.indexOf("A:"), text.length()))).hasSize(1);
    assertThat(LabelledTurn.in(text, new Span(0, text.indexOf("\n")))).hasSize(1);
    assertThat(LabelledTurn.in(text, null)).isEmpty();
  }

  @Test
  void speaks_for_the_name_before_what_its_bearer_does() {
    String text = "MARTA LUND, HOST: Two.\nLUND: Three.";

    assertThat(
            LabelledTurn.in(text, new Span(0, text.length())).stream()
                .map(turn -> turn.speaker(text).of(text)))
        .containsExactly("MARTA LUND", "LUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\u201c"})
  void may_have_a_mark_of_quotation_before_it(String mark) {
    assertThat(labels("Intro.\n" + mark + "ORLOVA: Two.")).containsExactly("ORLOVA");
  }
}
