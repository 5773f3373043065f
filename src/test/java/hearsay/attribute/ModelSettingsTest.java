package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelSettingsTest {
  private static final String SETTINGS =
      """
      {"labels": ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"],
       "sha256": "ab", "window": 1024,
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
}
