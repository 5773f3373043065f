package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimeWordsTest {
  private final TimeWords words = new TimeWords();

  private boolean mayStandIn(String sentence) {
    return words.mayStandIn(new Tokenizer().sentences(Article.of("a", sentence, null)).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell last month.",
        "It opened in 1987.",
        "The class of '82 met.",
        "They met at 10 p.m.",
        "They met at 22:30.",
        "The 1990s were dull.",
        "It was signed on 3/4/98.",
        "A six-month truce held.",
        "It opens on the 5th.",
        "Mid-July rains came.",
        "It is paid YEARLY."
      })
  void lets_sentences_with_words_or_figures_of_time_through(String sentence) {
    assertThat(mayStandIn(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry denied the report.",
        "The firm paid $5 million for 40 pumps.",
        "Exports fell by 12% to 141 billion euros.",
        "She said that 350 people had signed."
      })
  void keeps_sentences_without_any_from_the_slow_step(String sentence) {
    assertThat(mayStandIn(sentence)).isFalse();
  }
}
