package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedModelTest {
  private static final int MEGABYTE = 1_000_000;

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ShippedModelTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }

  private static JsonNode settings() throws IOException {
    return new ObjectMapper().readTree(resource("attribution.json"));
  }

  @Test
  void is_the_network_that_its_settings_were_written_for()
      throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("attribution.onnx"));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(settings().get("sha256").asText());
  }

  @Test
  void has_at_most_forty_megabytes() throws IOException {
    assertThat(resource("attribution.onnx").length).isLessThanOrEqualTo(40 * MEGABYTE);
  }

  @Test
  void has_the_thresholds_that_are_the_defaults_of_the_command_line() throws IOException {
    assertThat(settings().at("/min_confidence").asDouble())
        .isEqualTo(AttributionScheme.ALL.bestMinConfidence());
    assertThat(settings().at("/contract/min_confidence").asDouble())
        .isEqualTo(AttributionScheme.CONTRACT.bestMinConfidence());
  }

  @Test
  void is_calibrated_by_both_schemes() throws IOException {
    ModelSettings settings = ModelSettings.read(resource("attribution.json"));

    for (AttributionScheme scheme : AttributionScheme.values()) {
      assertThat(settings.calibration(scheme)).isNotNull();
    }
  }
}
