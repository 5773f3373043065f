package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelSettingsTest {
  private static final String SETTINGS =
      """
      {"labels": ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"],
       "sha256": "ab", "max_word_chars": 64,
       "window": 2048, "margin": 288, "block": 48, "near": 256,
       "crf": {"transitions": [], "starts": [1], "ends": []},
       "inner_crf": {"transitions": [], "starts": [2], "ends": []},
       "links": {"width": 2, "nobody": [0.5, -1], "kinds": [
         {"distance": [1], "paragraphs": [], "between": [], "none": 0.25},
         {"distance": [], "paragraphs": [], "between": [], "none": null}]}}
      """;

  private static ModelSettings read(String json) throws IOException {
    return ModelSettings.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void reads_what_the_training_writes() throws IOException {
    ModelSettings settings = read(SETTINGS);

    assertThat(settings.sha256()).isEqualTo("ab");
    assertThat(settings.layout()).isEqualTo(new StreamLayout(2048, 288, 48));
    assertThat(settings.near()).isEqualTo(256);
    assertThat(settings.crf().starts()).containsExactly(1.0);
    assertThat(settings.innerCrf().starts()).containsExactly(2.0);
    assertThat(settings.links().nobody()).containsExactly(0.5, -1.0);
    assertThat(settings.links().kinds())
        .extracting(ModelSettings.LinkTables::none)
        .containsExactly(0.25, null);
  }

  @Test
  void refuses_a_model_with_other_labels() {
    assertThatThrownBy(() -> read(SETTINGS.replace("B-cue", "B-verb")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("B-verb");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"window\": 2048', '\"window\": 0', 'its window is 0'",
    "'\"margin\": 288', '\"margin\": -1', 'its margin is -1'",
    "'\"block\": 48', '\"block\": 0', 'its block is 0'",
    "'\"near\": 256', '\"near\": -1', 'linked over -1 words'",
    "'[0.5, -1]', '[0.5]', 'no source is 1 numbers'",
    "'\"max_word_chars\": 64', '\"max_word_chars\": 100', 'up to 100 characters, not 64'",
    "'\"block\": 48', '\"row\": 96', 'block'",
    "'\"margin\": 288', '\"least\": 288', 'margin'",
    "'\"near\": 256', '\"far\": 256', 'near'",
    "'\"inner_crf\"', '\"other_crf\"', 'inner_crf'",
    "'\"nobody\": [0.5, -1],', '', 'nobody'",
    "'\"window\": 2048', '\"window\": 512.5', '512.5'"
  })
  void refuses_what_it_cannot_run(String setting, String other, String message) {
    assertThat(SETTINGS).contains(setting);
    assertThatThrownBy(() -> read(SETTINGS.replace(setting, other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  private static String calibrated(String calibration) {
    return SETTINGS.strip().replaceFirst("}$", ", " + calibration + "}");
  }

  @Test
  void knows_how_the_confidence_by_each_scheme_is_reckoned() throws IOException {
    String features = "\"" + String.join("\",\"", Calibration.FEATURES) + "\"";
    String weights = "{\"features\": [%s], \"intercept\": %d, \"weights\": [1]}";
    ModelSettings settings =
        read(
            calibrated(
                "\"calibration\": "
                    + weights.formatted(features, 1)
                    + ", \"contract\": {\"calibration\": "
                    + weights.formatted(features, 2)
                    + ", \"min_confidence\": 0.4}"));

    assertThat(settings.calibration(AttributionScheme.ALL))
        .isNotNull()
        .extracting(ModelSettings.Weights::intercept)
        .isEqualTo(1.0);
    assertThat(settings.calibration(AttributionScheme.CONTRACT))
        .isNotNull()
        .extracting(ModelSettings.Weights::intercept)
        .isEqualTo(2.0);
  }

  @Test
  void is_not_calibrated_where_nothing_is_said_of_it() throws IOException {
    for (AttributionScheme scheme : AttributionScheme.values()) {
      assertThat(read(SETTINGS).calibration(scheme)).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"calibration\": %s", "\"contract\": {\"calibration\": %s}"})
  void refuses_a_calibration_by_other_features(String place) {
    String weights = "{\"features\": [\"cue_words\"], \"intercept\": 0, \"weights\": [1]}";

    assertThatThrownBy(() -> read(calibrated(place.formatted(weights))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("[cue_words]");
  }
}
