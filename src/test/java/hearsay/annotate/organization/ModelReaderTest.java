package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.annotate.organization.TestPassages.Marked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelReaderTest {
  private static MentionValues read(String sentence, WordRange... ranges) {
    Marked marked = TestPassages.marked(sentence);
    MentionValues values = new MentionValues();
    ModelReader.read(marked.passage(), List.of(ranges), marked.mention(), values);
    return values;
  }

  @ParameterizedTest
  @CsvSource({"0.5,0", "0,-5", "1,5", "0.4,-0.401341", "0.01,-4.194693", "0.99,4.194693"})
  void counts_probabilities_by_their_log_odds(double probability, double odds) {
    assertThat(LogOdds.of(probability)).isCloseTo(odds, within(1e-6));
  }

  @Test
  void takes_the_mean_and_the_extremes_of_the_words() {
    MentionValues values = read("he [[ Acme/O0.9/P0.2/L0.1 Quorx/O0.3/P0.4/L0.5 ]] left");

    assertThat(values.get(MentionFeature.MODEL_ORGANIZATION)).isEqualTo(LogOdds.of(0.6));
    assertThat(values.get(MentionFeature.MODEL_PERSON)).isCloseTo(LogOdds.of(0.3), within(1e-9));
    assertThat(values.get(MentionFeature.MODEL_PLACE)).isCloseTo(LogOdds.of(0.3), within(1e-9));
    assertThat(values.get(MentionFeature.MODEL_WEAKEST)).isEqualTo(LogOdds.of(0.3));
    assertThat(values.get(MentionFeature.MODEL_STRONGEST)).isEqualTo(LogOdds.of(0.9));
    assertThat(values.get(MentionFeature.MODEL_SPAN)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "he/O0.3 [[ Acme ]] left/O0.1 | 0.3",
        "he/O0.1 [[ Acme ]] left/O0.3 | 0.3",
        "he/O0.1 [[ Acme ]]           | 0.1",
        "[[ Acme ]] left/O0.3         | 0.3",
        "the/O0.3 [[ Acme ]] left     | 0",
        "he [[ Acme ]] 's/O0.3 plan   | 0"
      })
  void looks_at_the_words_beside(String sentence, double beyond) {
    assertThat(read(sentence).get(MentionFeature.MODEL_BEYOND)).isEqualTo(beyond);
  }

  @Test
  void notes_that_the_model_sees_just_these_words() {
    String sentence = "he saw [[ Acme Quorx ]] left";

    assertThat(read(sentence, new WordRange(2, 4)).get(MentionFeature.MODEL_SPAN)).isEqualTo(1);
    assertThat(read(sentence, new WordRange(2, 3)).get(MentionFeature.MODEL_SPAN)).isZero();
  }

  @Test
  void is_read_with_all_else_of_a_mention() {
    Marked marked = TestPassages.marked("he saw the [[ Acme/O0.9 ]] , a band");
    Passage passage = marked.passage();
    MentionValues values =
        new MentionReader(new WordKinds())
            .read(
                passage,
                CapitalizedSequences.of(passage),
                CandidateFinder.modelRanges(passage),
                marked.mention());

    assertThat(TestPassages.names(values))
        .isEqualTo(
            "model_organization model_person model_place model_weakest model_strongest model_span"
                + " after_the apposed_organization whole_on_the_left whole_on_the_right");
  }
}
