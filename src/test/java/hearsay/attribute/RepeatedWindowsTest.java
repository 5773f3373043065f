package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.Network.Scores;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatedWindowsTest {
  private static final StreamLayout SMALL = new StreamLayout(6, 2, 4);

  /** What a network is asked; its answer tells the first of its pieces. */
  private final List<Encoding> asked = new ArrayList<>();

  private final Network network =
      window -> {
        asked.add(window);
        return new Scores(FloatBuffer.wrap(new float[] {asked.size()}), FloatBuffer.allocate(0));
      };

  /** The number of the question whose answer each window of a text gets. */
  private List<Integer> answers(String text) {
    PieceStream stream = TestWords.stream(TestWords.of(text));
    Network reader = new RepeatedWindows(network);
    return Windows.of(stream, SMALL).stream()
        .map(window -> reader.run(new Encoding(stream, window, SMALL)))
        .map(scores -> (int) scores.emissions().get(0))
        .toList();
  }

  private static Encoding first(String text) {
    PieceStream stream = TestWords.stream(TestWords.of(text));
    return new Encoding(stream, Windows.of(stream, SMALL).get(0), SMALL);
  }

  @Test
  void a_text_that_repeats_two_words_is_read_at_its_edges_and_once_between() {
    List<Integer> answers = answers("the bank ".repeat(15).strip());

    assertThat(answers).hasSizeGreaterThan(3).startsWith(1).endsWith(3);
    assertThat(answers.subList(1, answers.size() - 1)).containsOnly(2);
    assertThat(asked).hasSize(3);
  }

  @Test
  void windows_that_differ_are_each_read() {
    String text = "the bank said . a said the bank . said a bank the . said said a the bank . a";

    assertThat(answers(text)).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  @Test
  void words_in_capitals_are_another_window() {
    assertThat(answers("said SAID")).containsExactly(1);
    assertThat(answers("said said")).containsExactly(2);

    Network reader = new RepeatedWindows(network);
    for (String text : List.of("said", "SAID", "said")) {
      reader.run(first(text));
    }
    assertThat(asked).hasSize(4);
  }

  @Test
  void the_window_asked_for_longest_ago_is_forgotten() {
    Network reader = new RepeatedWindows(network);
    List<String> texts = List.of("the", "bank", "said", ".", "a", "cafe", "u", "1", ",");
    for (String text : texts) {
      reader.run(first(text));
    }
    assertThat(asked).hasSize(9);

    reader.run(first(","));
    assertThat(asked).hasSize(9);

    reader.run(first("the"));
    assertThat(asked).hasSize(10);
  }
}
