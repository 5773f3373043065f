package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SectionsTest {
  private static List<Word> paragraphs(int... lengths) {
    List<Word> words = new ArrayList<>();
    for (int paragraph = 0; paragraph < lengths.length; paragraph++) {
      for (int i = 0; i < lengths[paragraph]; i++) {
        words.add(TestWords.word(paragraph, 1));
      }
    }
    return words;
  }

  @Test
  void leaves_an_article_whole() {
    assertThat(Sections.of(paragraphs(9_000, 11_000)))
        .extracting(List::size)
        .containsExactly(20_000);
  }

  @Test
  void cuts_between_paragraphs() {
    assertThat(Sections.of(paragraphs(9_000, 9_000, 9_000)))
        .extracting(List::size)
        .containsExactly(18_000, 9_000);
  }

  @Test
  void cuts_within_a_paragraph_that_is_longer_than_a_section() {
    assertThat(Sections.of(paragraphs(100, 50_000)))
        .extracting(List::size)
        .containsExactly(100, 20_000, 20_000, 10_000);
  }

  @Test
  void has_none_without_words() {
    assertThat(Sections.of(List.of())).isEmpty();
  }
}
