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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelSettingsTest {
  private static final String SETTINGS =
      """
      {"labels": ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"],
       "sha256": "ab", "max_word_chars": 64,
       "window": 512, "least": 100, "block": 128,
       "crf": {"transitions": [], "starts": [], "ends": []},
       "links": {"width": 64, "kinds": [
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
    assertThat(settings.calibration()).isNull();
    assertThat(settings.layout()).isEqualTo(new WindowLayout(512, 100, 128));
    assertThat(settings.links().kinds())
        .extracting(ModelSettings.LinkKind::none)
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
    "'\"window\": 512', '\"window\": 265', 'its window is 265, but two parts of 100 and a word of 64'",
    "'\"least\": 100', '\"least\": 0', 'its least is 0, but it is a number of pieces'",
    "'\"block\": 128', '\"block\": 95', 'its block is 95, but blocks have an even number'",
    "'\"block\": 128', '\"block\": 0', 'its block is 0, but blocks have an even number'",
    "'\"max_word_chars\": 64', '\"max_word_chars\": 100', 'up to 100 characters, not 64'",
    "'\"block\": 128', '\"row\": 96', 'block'",
    "'\"window\": 512', '\"window\": 512.5', '512.5'"
  })
  void refuses_what_it_cannot_run(String setting, String other, String message) {
    assertThat(SETTINGS).contains(setting);
    assertThatThrownBy(() -> read(SETTINGS.replace(setting, other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void takes_the_smallest_window_that_can_be_cut() throws IOException {
    String json =
        SETTINGS
            .replace("\"window\": 512", "\"window\": 68")
            .replace("\"least\": 100", "\"least\": 1")
            .replace("\"block\": 128", "\"block\": 2");

    assertThat(read(json).layout()).isEqualTo(new WindowLayout(68, 1, 2));
  }

  @Test
  void refuses_a_calibration_by_other_features() {
    String calibration =
        ", \"calibration\": {\"features\": [\"cue_words\"], \"intercept\": 0, \"weights\": [1]}}";
    String json = SETTINGS.strip().replaceFirst("}$", calibration);

    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("[cue_words]");
  }
}
