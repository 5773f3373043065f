package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FingerprintTest {
  private static final String EIGHT = "the bank said a cafe u 1 the";

  private static long at(String text, int word) {
    return Fingerprint.at(TestWords.of(text), word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the bank said a cafe u 1 the bank",
        "the bank, said - a cafe u 1 the",
        "\"the bank\" said a cafe u 1 the.",
        "the bank said a cafe u 1 the\nsaid"
      })
  void is_that_of_eight_words_whatever_marks_and_words_follow(String text) {
    assertThat(at(text, 0)).isEqualTo(at(EIGHT, 0));
  }

  @Test
  void hangs_on_nothing_that_stands_before() {
    assertThat(at("said u\n" + EIGHT, 2)).isEqualTo(at(EIGHT, 0));
    assertThat(at("said u " + EIGHT, 2)).isEqualTo(at(EIGHT, 0));
  }

  @Test
  void ends_with_the_paragraph() {
    assertThat(at("the bank\nsaid", 0)).isEqualTo(at("the bank", 0)).isNotEqualTo(at("the", 0));
  }

  @Test
  void is_another_for_other_words_or_another_order() {
    Set<Long> all = new HashSet<>();
    List<String> texts =
        List.of(
            "the bank", "bank the", "the", "bank", "the the", "the bank said", "said", "1", "u");
    texts.forEach(text -> all.add(at(text, 0)));

    assertThat(all).hasSize(texts.size());
    assertThat(all).anyMatch(value -> value < 0).anyMatch(value -> value > 0);
  }
}
