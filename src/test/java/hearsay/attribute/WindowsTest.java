package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowsTest {
  @Test
  void holds_a_short_text_in_one_window() {
    assertThat(Windows.of(TestWords.sized("1 2 1/3"))).containsExactly(new Window(0, 4, 0, 4));
  }

  @Test
  void has_no_windows_without_words() {
    assertThat(Windows.of(List.of())).isEmpty();
  }

  @Test
  void repeats_the_paragraphs_before_as_context_and_halves_them() {
    // Nine paragraphs of one word of 60 pieces: eight fit, and two of them come again.
    List<Word> words = TestWords.sized(String.join("/", Collections.nCopies(9, "60")));

    assertThat(Windows.of(words)).containsExactly(new Window(0, 8, 0, 7), new Window(6, 9, 7, 9));
  }

  @Test
  void repeats_nothing_where_the_paragraph_before_is_long() {
    List<Word> words = TestWords.sized("200/200/200");

    assertThat(Windows.of(words)).containsExactly(new Window(0, 2, 0, 2), new Window(2, 3, 2, 3));
  }

  @Test
  void parts_a_paragraph_that_is_too_long() {
    List<Word> words = TestWords.sized(String.join(" ", Collections.nCopies(1000, "1")));

    assertThat(Windows.of(words))
        .containsExactly(new Window(0, 508, 0, 508), new Window(508, 1000, 508, 1000));
  }

  @Test
  void separates_paragraphs_but_not_the_parts_of_one() {
    List<Word> words = TestWords.of("The bank\nsaid");
    Encoding encoding = new Encoding(words, new Window(0, 3, 0, 3), TestWords.VOCABULARY);

    assertThat(IntStream.range(0, encoding.length()).map(encoding::id).boxed())
        .extracting(TestWords.PIECES::get)
        .containsExactly("[CLS]", "the", "bank", "[SEP]", "said", "[SEP]");
    assertThat(IntStream.range(0, encoding.length()).map(encoding::type))
        .containsExactly(0, 1, 0, 0, 0, 0);
    assertThat(IntStream.range(0, 3).map(encoding::head)).containsExactly(1, 2, 4);
  }
}
