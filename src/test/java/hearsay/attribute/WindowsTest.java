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
  /** Windows of 40 pieces, cut where each part has 3 at least. */
  private static final WindowLayout SMALL = new WindowLayout(42, 3, 4);

  private static final int FULL_STOP = '.';

  private static Word end(int paragraph) {
    return new Word(0, 1, paragraph, FULL_STOP, LetterCase.LOWER, List.of(1));
  }

  private static Word word(int paragraph, int piece, int pieces) {
    return new Word(0, 1, paragraph, 0, LetterCase.LOWER, Collections.nCopies(pieces, piece));
  }

  @Test
  void holds_a_short_text_in_one_window() {
    assertThat(Windows.of(TestWords.sized("1 2 1/3"), TestWords.LAYOUT))
        .containsExactly(new Window(0, 4));
  }

  @Test
  void has_no_windows_without_words() {
    assertThat(Windows.of(List.of(), TestWords.LAYOUT)).isEmpty();
  }

  @Test
  void fills_a_window_with_its_opening_its_end_and_what_parts_its_paragraphs() {
    assertThat(Windows.of(TestWords.sized("20/18"), SMALL)).containsExactly(new Window(0, 2));
    assertThat(Windows.of(TestWords.sized("20/19"), SMALL))
        .containsExactly(new Window(0, 1), new Window(1, 2));
  }

  @Test
  void cuts_between_paragraphs_rather_than_sentences_and_words() {
    List<Word> words =
        List.of(
            word(0, 1, 10), end(0), word(0, 2, 10), end(0), word(1, 3, 10), word(1, 4, 10), end(1));

    assertThat(Windows.of(words, SMALL)).containsExactly(new Window(0, 4), new Window(4, 7));
  }

  @Test
  void cuts_between_sentences_rather_than_words() {
    List<Word> words =
        List.of(word(0, 1, 10), word(0, 2, 10), end(0), word(0, 3, 10), word(0, 4, 10), end(0));

    assertThat(Windows.of(words, SMALL)).containsExactly(new Window(0, 3), new Window(3, 6));
  }

  @Test
  void cuts_between_words_where_there_is_nothing_else_and_halves_what_is_all_the_same() {
    List<Word> words = TestWords.sized(String.join(" ", Collections.nCopies(900, "1")));

    assertThat(Windows.of(words, SMALL))
        // The last eight words alone have other fingerprints.
        .hasSizeLessThan(35)
        .allMatch(window -> window.last() - window.first() <= 40);
  }

  @Test
  void leaves_no_part_that_is_too_short_for_itself() {
    // The last paragraph alone would have two pieces, with what parts it from the one before.
    List<Word> words = TestWords.sized("20/19/1");

    assertThat(Windows.of(words, SMALL)).containsExactly(new Window(0, 1), new Window(1, 3));
  }

  @Test
  void cuts_before_the_paragraph_with_the_lowest_fingerprint() {
    List<Word> words = List.of(word(0, 1, 15), word(1, 2, 15), word(2, 3, 15), word(3, 4, 15));
    int lowest =
        IntStream.range(1, 4)
            .boxed()
            .min((a, b) -> Long.compare(Fingerprint.at(words, a), Fingerprint.at(words, b)))
            .orElseThrow();

    assertThat(Windows.of(words, new WindowLayout(60, 3, 4)))
        .containsExactly(new Window(0, lowest), new Window(lowest, 4));
  }

  @ParameterizedTest
  @CsvSource({
    // lines, and the first word of each window
    "'Staff report/The bank said so.', '0 2'",
    "'The bank said so./The end', '0 5'",
    "'Headline/Staff/The bank said so./It did.', '0 2'",
    "'The bank said so./It did.', '0'",
    "'The bank said:/no loans/no fees', '0'",
    "'a a a a a a a a a a a a a a a a a a a a/The bank said so.', '0 20'",
    "'a a a a a a a a a a a a a a a a a a a a a/The bank said so.', '0'"
  })
  void reads_lines_that_end_in_no_mark_apart(String lines, String firsts) {
    List<Word> words = TestWords.of(lines.replace('/', '\n'));

    assertThat(Windows.of(words, TestWords.LAYOUT))
        .extracting(window -> Integer.toString(window.first()))
        .containsExactly(firsts.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 4", "93, 1, 96", "94, 1, 96", "95, 2, 50", "200, 3, 68", "222, 3, 76"})
  void is_read_in_blocks_of_one_even_size(int words, int blocks, int size) {
    // Besides a piece for each word there are those that open and close the window.
    String pieces = String.join(" ", Collections.nCopies(words, "said"));
    Encoding encoding =
        new Encoding(
            TestWords.of(pieces), new Window(0, words), TestWords.VOCABULARY, TestWords.LAYOUT);

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
        new Encoding(words, new Window(0, 3), TestWords.VOCABULARY, TestWords.LAYOUT);

    assertThat(IntStream.range(0, encoding.length()).map(encoding::id).boxed())
        .extracting(TestWords.PIECES::get)
        .containsExactly("[CLS]", "the", "bank", "[SEP]", "said", "[SEP]");
    assertThat(IntStream.range(0, encoding.length()).map(encoding::type))
        .containsExactly(0, 1, 0, 0, 0, 0);
    assertThat(IntStream.range(0, 3).map(encoding::head)).containsExactly(1, 2, 4);
  }
}
