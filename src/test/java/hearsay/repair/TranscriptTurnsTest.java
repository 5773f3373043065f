package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.attribute.Attribution;
import hearsay.attribute.TestArticles;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TranscriptTurnsTest {
  private static final String INTERVIEW =
      "Orlova designs pumps.\nGazette: How many leak?\nDr Orlova: Two. I counted.\n"
          + "Note: edited for length.\nGazette: Out of how many?\nDr Orlova: ‘Three.’\n";

  private static List<Attribution> turns(String text) {
    return TranscriptTurns.add(TestArticles.tokenized(text), List.of());
  }

  @Test
  void each_line_that_begins_with_a_speaker_is_a_claim_of_the_speaker() {
    assertThat(turns(INTERVIEW))
        .extracting(turn -> turn.source().get(0).of(INTERVIEW))
        .containsExactly("Gazette", "Dr Orlova", "Gazette", "Dr Orlova");
    assertThat(turns(INTERVIEW))
        .extracting(turn -> turn.content().get(0).of(INTERVIEW))
        .containsExactly("How many leak", "Two. I counted", "Out of how many", "‘Three.’");
    assertThat(turns(INTERVIEW)).allMatch(turn -> turn.cue().get(0).of(INTERVIEW).equals(":"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Update: the pumps leak.\nUpdate: they no longer do.",
        "Moscow: ‘We have got used to it’\nIndustry: deadlines are not serious",
        "The price: 10 euros.\nthe price: 12 euros.\nA: b",
        "Orlova said: the pumps leak and he said so twice over: they do."
      })
  void labels_that_do_not_take_turns_are_no_speakers(String text) {
    assertThat(turns(text)).isEmpty();
  }

  @Test
  void what_the_model_found_of_a_turn_gives_way_and_the_rest_stays() {
    AnnotatedArticle article = TestArticles.tokenized(INTERVIEW);
    Span colon = new Span(INTERVIEW.indexOf(':'), INTERVIEW.indexOf(':') + 1);
    Span counted = new Span(INTERVIEW.indexOf("I counted"), INTERVIEW.indexOf("I counted") + 9);
    Attribution same = new Attribution(List.of(), List.of(colon), List.of(counted), "learned", 0.5);
    Attribution inner =
        new Attribution(List.of(), List.of(counted), List.of(counted), "learned", 0.5);

    assertThat(TranscriptTurns.add(article, List.of(same, inner)))
        .hasSize(5)
        .contains(inner)
        .doesNotContain(same);
  }
}
