package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordPiecesTest {
  @Test
  void cuts_at_spaces_and_makes_a_word_of_each_mark() {
    assertThat(TestWords.texts("\u201cU.S. banks\u201d, he said\u2014twice (€5)."))
        .containsExactly(
            "\u201c", "U", ".", "S", ".", "banks", "\u201d", ",", "he", "said", "\u2014", "twice",
            "(", "€", "5", ")", ".");
  }

  @Test
  void counts_utf16_units_behind_astral_characters() {
    String text = "\uD83D\uDE00 the \uD835\uDC00b";

    assertThat(TestWords.of(text))
        .extracting(word -> new Span(word.start(), word.end()))
        .containsExactly(new Span(0, 2), new Span(3, 6), new Span(7, 10));
  }

  @Test
  void counts_in_the_whole_text_where_only_a_part_is_read() {
    assertThat(TestWords.of("front the bank", new Span(6, 14)))
        .extracting(Word::start)
        .containsExactly(6, 10);
  }

  @Test
  void reads_over_soft_hyphens_and_controls_within_a_word() {
    String text = "ban\u00ADk\u200Bers\u0007";
    List<Word> words = TestWords.of(text);

    assertThat(words).hasSize(1);
    assertThat(words.get(0).pieces()).isEqualTo(TestWords.VOCABULARY.pieces("bankers"));
    assertThat(words.get(0).end()).isEqualTo(text.length() - 1);
  }

  @Test
  void numbers_the_lines_that_have_words() {
    assertThat(TestWords.of("the\n \u200B\n\nbank\r\nsaid\u2028a\u0085b"))
        .extracting(Word::paragraph)
        .containsExactly(0, 1, 2, 3, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "the,LOWER",
    "The,CAPITALISED",
    "McDonald,CAPITALISED",
    "A,CAPITALISED",
    "US,UPPER",
    "G20,UPPER",
    "iPhone,LOWER",
    "20,LOWER",
    "\u01c5,LOWER"
  })
  void tells_the_case_of_a_word(String word, LetterCase expected) {
    assertThat(LetterCase.of(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "the,the",
    "Bankers,bank ##er ##s",
    "aab,a ##ab",
    "CAFÉ,cafe",
    "cafe\u0301,cafe",
    "12,1 ##2",
    "ΣΣ,σ ##ς",
    "thex,[UNK]",
    "中,[UNK]"
  })
  void takes_the_longest_piece_that_fits(String word, String pieces) {
    assertThat(String.join(" ", TestWords.pieces(word))).isEqualTo(pieces);
  }

  @Test
  void does_not_know_words_of_more_than_64_letters() {
    assertThat(TestWords.pieces("o".repeat(64))).hasSize(64).doesNotContain("[UNK]");
    assertThat(TestWords.pieces("o".repeat(65))).containsExactly("[UNK]");
  }

  @Test
  void knows_a_letter_under_a_million_accents() {
    assertThat(TestWords.pieces("e" + "\u0301\u0323".repeat(500_000))).containsExactly("e");
    assertThat(TestWords.pieces("\u0301".repeat(1_000_000))).containsExactly("[UNK]");
  }

  @Test
  void refuses_a_vocabulary_without_the_special_pieces() {
    assertThatThrownBy(() -> new Vocabulary(List.of("the")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }
}
