package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PieceStreamTest {
  private static final PieceStream STREAM = TestWords.stream(TestWords.of("The bankers\nSAID 1"));

  @Test
  void has_a_separator_before_each_paragraph_and_at_the_end() {
    assertThat(IntStream.range(0, STREAM.length()).map(STREAM::id).boxed())
        .extracting(TestWords.PIECES::get)
        .containsExactly("[SEP]", "the", "bank", "##er", "##s", "[SEP]", "said", "1", "[SEP]");
  }

  @Test
  void tells_how_the_word_of_each_piece_is_capitalised() {
    assertThat(IntStream.range(0, STREAM.length()).map(STREAM::type))
        .containsExactly(0, 1, 0, 0, 0, 0, 2, 0, 0);
  }

  @Test
  void knows_where_each_word_begins_and_where_all_end() {
    assertThat(STREAM.words()).isEqualTo(4);
    assertThat(IntStream.rangeClosed(0, 4).map(STREAM::head)).containsExactly(1, 2, 6, 7, 9);
  }

  @Test
  void finds_the_first_word_that_does_not_begin_before_a_place() {
    assertThat(IntStream.of(0, 1, 2, 3, 6, 7, 8, 100).map(place -> STREAM.wordAt(place, 0)))
        .containsExactly(0, 0, 1, 2, 2, 3, 4, 4);
    assertThat(STREAM.wordAt(0, 3)).isEqualTo(3);
    assertThat(STREAM.wordAt(0, 4)).isEqualTo(4);
  }

  @Test
  void is_a_separator_alone_where_there_are_no_words() {
    PieceStream empty = TestWords.stream(List.of());

    assertThat(empty.length()).isEqualTo(1);
    assertThat(empty.words()).isZero();
  }
}
