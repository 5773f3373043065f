package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowsTest {
  @Test
  void holds_a_short_text_in_one_window() {
    assertThat(Windows.of(TestWords.sized("1 2 1/3"), TestWords.LAYOUT))
        .containsExactly(new Window(0, 4, 0, 4));
  }

  @Test
  void has_no_windows_without_words() {
    assertThat(Windows.of(List.of(), TestWords.LAYOUT)).isEmpty();
  }

  @Test
  void repeats_the_paragraphs_before_as_context_and_halves_them() {
    // 17 paragraphs of one word of 60 pieces: 16 fit, and two of them come again.
    List<Word> words = TestWords.sized(String.join("/", Collections.nCopies(17, "60")));

    assertThat(Windows.of(words, TestWords.LAYOUT))
        .containsExactly(new Window(0, 16, 0, 15), new Window(14, 17, 15, 17));
  }

  @Test
  void repeats_nothing_where_the_paragraph_before_is_long() {
    List<Word> words = TestWords.sized("200/200/200/200/200/200");

    assertThat(Windows.of(words, TestWords.LAYOUT))
        .containsExactly(new Window(0, 5, 0, 5), new Window(5, 6, 5, 6));
  }

  @Test
  void parts_a_paragraph_that_is_too_long() {
    List<Word> words = TestWords.sized(String.join(" ", Collections.nCopies(2000, "1")));

    assertThat(Windows.of(words, TestWords.LAYOUT))
        .containsExactly(new Window(0, 1016, 0, 1016), new Window(1016, 2000, 1016, 2000));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 4", "93, 1, 96", "94, 1, 96", "95, 2, 50", "400, 5, 82", "1022, 11, 94"})
  void is_read_in_blocks_of_one_even_size(int words, int blocks, int size) {
    // Besides a piece for each word there are those that open and close the window.
    String pieces = String.join(" ", Collections.nCopies(words, "said"));
    Encoding encoding =
        new Encoding(
            TestWords.of(pieces),
            new Window(0, words, 0, words),
            TestWords.VOCABULARY,
            TestWords.LAYOUT);

    assertThat(encoding.length()).isEqualTo(words + 2);
    assertThat(encoding.blocks()).isEqualTo(blocks);
    assertThat(encoding.blockSize()).isEqualTo(size);
    assertThat(IntStream.range(words + 2, blocks * size).map(encoding::id))
        .allMatch(id -> id == TestWords.PIECES.indexOf("[PAD]"));
  }

  @Test
  void separates_paragraphs_but_not_the_parts_of_one() {
    List<Word> words = TestWords.of("The bank\nsaid");
    Encoding encoding =
        new Encoding(words, new Window(0, 3, 0, 3), TestWords.VOCABULARY, TestWords.LAYOUT);

    assertThat(IntStream.range(0, encoding.length()).map(encoding::id).boxed())
        .extracting(TestWords.PIECES::get)
        .containsExactly("[CLS]", "the", "bank", "[SEP]", "said", "[SEP]");
    assertThat(IntStream.range(0, encoding.length()).map(encoding::type))
        .containsExactly(0, 1, 0, 0, 0, 0);
    assertThat(IntStream.range(0, 3).map(encoding::head)).containsExactly(1, 2, 4);
  }

  @Test
  void are_those_of_the_layout_that_the_model_came_with() {
    List<Word> words = TestWords.sized("3 3/3 3/3");
    WindowLayout small = new WindowLayout(9, 6, 4, 4);

    assertThat(Windows.of(words, small))
        .containsExactly(new Window(0, 2, 0, 2), new Window(2, 4, 2, 4), new Window(4, 5, 4, 5));
    Encoding encoding = new Encoding(words, new Window(0, 2, 0, 2), TestWords.VOCABULARY, small);
    assertThat(encoding.blocks()).isEqualTo(2);
    assertThat(encoding.blockSize()).isEqualTo(4);
  }
}
