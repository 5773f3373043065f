package hearsay.attribute;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that decoding needs beside the network, as the training writes it.
 *
 * @param sha256 of the network's file, in small hexadecimal digits
 * @param longestWord code points of the longest word that is cut into pieces
 * @param window as in {@link WindowLayout}, like {@code least} and {@code block}
 * @param labels the names of the network's labels, in its order
 * @param calibration null where the model was not calibrated
 */
record ModelSettings(
    String sha256,
    @JsonProperty(value = "max_word_chars", required = true) int longestWord,
    @JsonProperty(required = true) int window,
    @JsonProperty(required = true) int least,
    @JsonProperty(required = true) int block,
    List<String> labels,
    Crf crf,
    Links links,
    @Nullable Weights calibration) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Scores of a label after another ({@code transitions[before][after]}), first and last. */
  record Crf(List<List<Double>> transitions, List<Double> starts, List<Double> ends) {}

  /**
   * @param width of the vectors that are compared
   * @param kinds from cue to source, from content to cue
   */
  record Links(int width, List<LinkKind> kinds) {}

  /**
   * Scores of how two spans lie to each other, by the classes of {@link LinkClasses}.
   *
   * @param none the score of having no answer; null where each span must have one
   */
  record LinkKind(
      List<Double> distance,
      List<Double> paragraphs,
      List<Double> between,
      @Nullable Double none) {}

  /**
   * Of the logistic regression in {@link Calibration}.
   *
   * @param features their names, in the order of the weights
   */
  record Weights(List<String> features, double intercept, List<Double> weights) {}

  /**
   * Reads them from JSON.
   *
   * @throws IOException where something is missing or this program cannot run such a model: its
   *     message says what
   */
  static ModelSettings read(byte[] json) throws IOException {
    ModelSettings settings = JSON.readValue(json, ModelSettings.class);
    if (!settings.labels().equals(Role.LABELS)) {
      throw new IOException("settings of a model with other labels: " + settings.labels());
    }
    if (settings.longestWord() != Vocabulary.LONGEST_WORD) {
      throw new IOException(
          "settings of a model whose words are cut into pieces up to %d characters, not %d"
              .formatted(settings.longestWord(), Vocabulary.LONGEST_WORD));
    }
    Weights calibration = settings.calibration();
    if (calibration != null && !calibration.features().equals(Calibration.FEATURES)) {
      throw new IOException(
          "settings of a model that is calibrated by other features: " + calibration.features());
    }
    settings.layout().checked(settings.longestWord());
    return settings;
  }

  /** The windows that the network is to read. */
  WindowLayout layout() {
    return new WindowLayout(window, least, block);
  }
}
