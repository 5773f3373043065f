package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
  /** Windows that speak for words of ten pieces. */
  private static final StreamLayout SMALL = new StreamLayout(10, 3, 4);

  private static List<Window> windows(String sizes, StreamLayout layout) {
    return Windows.of(TestWords.stream(numbered(TestWords.sized(sizes))), layout);
  }

  /** The words with pieces of which no two are the same. */
  private static List<Word> numbered(List<Word> words) {
    List<Word> numbered = new ArrayList<>();
    int next = TestWords.PIECES.size();
    for (Word word : words) {
      List<Integer> pieces = IntStream.range(next, next + word.pieces().size()).boxed().toList();
      numbered.add(new Word(0, 1, word.paragraph(), word.letterCase(), pieces));
      next += pieces.size();
    }
    return numbered;
  }

  @Test
  void holds_a_short_text_in_one_window() {
    // Four words of five pieces, and three separators.
    assertThat(windows("1 2 1/1", TestWords.LAYOUT)).containsExactly(new Window(0, 4, 0, 8));
  }

  @Test
  void has_no_windows_without_words() {
    assertThat(Windows.of(TestWords.stream(List.of()), TestWords.LAYOUT)).isEmpty();
  }

  @Test
  void speaks_for_the_words_that_begin_less_than_its_size_after_the_first() {
    // The words begin at 1, 5, 10 and 12, 14 is the separator.
    assertThat(windows("4 5 2 2", SMALL))
        .containsExactly(new Window(0, 3, 0, 15), new Window(3, 4, 9, 15));
    // Here at 1, 6 and 11: the last one begins ten pieces after the first.
    assertThat(windows("5 5 2", SMALL))
        .containsExactly(new Window(0, 2, 0, 14), new Window(2, 3, 8, 14));
  }

  @Test
  void counts_what_parts_paragraphs() {
    assertThat(windows("5/4 2", SMALL)).extracting(Window::last).containsExactly(2, 3);
    assertThat(windows("5 4 2", SMALL)).extracting(Window::last).containsExactly(3);
  }

  @Test
  void reads_a_margin_on_both_sides_as_far_as_the_text_goes() {
    List<Window> windows = windows("5 5 5 5 5 5", SMALL);

    assertThat(windows)
        .containsExactly(
            new Window(0, 2, 0, 14), new Window(2, 4, 8, 24), new Window(4, 6, 18, 32));
  }

  @Test
  void speaks_for_a_word_that_alone_is_longer_than_a_window() {
    assertThat(windows("64 1 64", SMALL)).extracting(Window::last).containsExactly(1, 3);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "46, 1", "47, 2", "94, 2", "95, 3"})
  void is_read_in_blocks_of_one_size(int words, int blocks) {
    // Besides a piece for each word there are those that open and close the text.
    PieceStream stream =
        TestWords.stream(TestWords.of(String.join(" ", Collections.nCopies(words, "said"))));
    Window window = Windows.of(stream, TestWords.LAYOUT).get(0);
    Encoding encoding = new Encoding(stream, window, TestWords.LAYOUT);

    assertThat(encoding.length()).isEqualTo(words + 2);
    assertThat(encoding.blocks()).isEqualTo(blocks);
    assertThat(encoding.blockSize()).isEqualTo(48);
    assertThat(IntStream.range(words + 2, 48 * blocks).map(encoding::id))
        .allMatch(id -> id == TestWords.PIECES.indexOf("[PAD]"));
    assertThat(IntStream.range(words + 2, 48 * blocks).map(encoding::type))
        .allMatch(type -> type == 0);
  }

  @Test
  void is_read_from_its_first_piece_on() {
    PieceStream stream = TestWords.stream(TestWords.of("The bank said The bankers said"));
    Encoding encoding = new Encoding(stream, new Window(3, 4, 3, 6), new StreamLayout(1, 1, 4));

    assertThat(IntStream.range(0, 4).map(encoding::id).boxed())
        .extracting(TestWords.PIECES::get)
        .containsExactly("said", "the", "bank", "[PAD]");
    assertThat(IntStream.range(0, 4).map(encoding::type)).containsExactly(0, 1, 0, 0);
  }

  @Test
  void are_short_and_in_step_with_a_text_that_says_one_thing_over_and_over() {
    List<Window> windows = Windows.of(TestWords.stream(TestWords.of("the bank ".repeat(9))), SMALL);

    // Two pieces again and again: four are the least that are in step and hold the margin.
    assertThat(windows.subList(0, 3))
        .containsExactly(new Window(0, 4, 0, 8), new Window(4, 8, 2, 12), new Window(8, 12, 6, 16));
    assertThat(windows.get(windows.size() - 1).last()).isEqualTo(18);
  }

  @Test
  void are_as_long_as_they_may_be_where_a_text_says_something_else_soon() {
    String text = "the bank the bank the said . a bank the bank said . the a bank";

    assertThat(Windows.of(TestWords.stream(TestWords.of(text)), SMALL).get(0).last()).isEqualTo(10);
  }
}
