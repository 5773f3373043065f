package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribute.ModelSettings.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalibrationTest {
  private static final LinkedSpans SPANS =
      new LinkedSpans(
          new LabelledSpan(Role.CUE, 2, 3, 0, 0.5, 0.8),
          new LabelledSpan(Role.SOURCE, 0, 1, 0, 0.9, 0.9),
          List.of(
              new LabelledSpan(Role.CONTENT, 4, 6, 0, 0.6, 0.7),
              new LabelledSpan(Role.CONTENT, 8, 8, 0, 0.2, 0.3)),
          0.75,
          1.0,
          -1.5,
          null);

  @Test
  void counts_probabilities_by_the_logarithm_of_their_odds() {
    assertThat(Calibration.features(SPANS))
        .containsExactly(
            new double[] {
              0,
              Math.log(4),
              Math.log(9),
              Math.log(0.25),
              Math.log(0.6 / 0.4),
              Math.log(3),
              Math.log(999),
              1,
              Math.log(4),
              Math.log(2),
              Math.log(2),
              -1.5,
              0
            },
            within(1e-9));
  }

  @Test
  void has_nothing_to_say_of_a_source_that_is_not_there() {
    LinkedSpans sourceless = new LinkedSpans(SPANS.cue(), null, SPANS.contents(), 0.75, 1, 0, null);

    double[] features = Calibration.features(sourceless);

    assertThat(features[2]).isZero();
    assertThat(features[7]).isZero();
  }

  @Test
  void knows_whether_it_stands_in_another_one() {
    double[] features = Calibration.features(SPANS.within(SPANS));

    assertThat(Calibration.FEATURES.get(12)).isEqualTo("inner");
    assertThat(features[12]).isEqualTo(1);
  }

  @Test
  void gives_a_probability() {
    List<Double> weights = new ArrayList<>(Collections.nCopies(13, 0.0));
    weights.set(1, 1.0);

    assertThat(new Calibration(new Weights(Calibration.FEATURES, 0, weights)).confidence(SPANS))
        .isCloseTo(0.8, within(1e-9));
    assertThat(
            new Calibration(new Weights(Calibration.FEATURES, -2, Collections.nCopies(13, 0.0)))
                .confidence(SPANS))
        .isCloseTo(1 / (1 + Math.exp(2)), within(1e-9));
  }

  @Test
  void is_certain_where_nothing_was_calibrated() {
    assertThat(new Calibration(null).confidence(SPANS)).isEqualTo(1);
  }
}
