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
 * @param window as in {@link StreamLayout}, like {@code margin} and {@code block}
 * @param near words between the beginnings of spans that can be linked, at most
 * @param labels the names of the network's labels, in its order
 * @param crf of {@link Level#OUTER}
 * @param innerCrf of {@link Level#INNER}
 * @param calibration of {@link AttributionScheme#ALL}; null where the model was not calibrated
 * @param contract null where the model was not calibrated by {@link AttributionScheme#CONTRACT}
 */
record ModelSettings(
    String sha256,
    @JsonProperty(value = "max_word_chars", required = true) int longestWord,
    @JsonProperty(required = true) int window,
    @JsonProperty(required = true) int margin,
    @JsonProperty(required = true) int block,
    @JsonProperty(required = true) int near,
    List<String> labels,
    @JsonProperty(required = true) Crf crf,
    @JsonProperty(value = "inner_crf", required = true) Crf innerCrf,
    @JsonProperty(required = true) Links links,
    @Nullable Weights calibration,
    @Nullable Contract contract) {
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
   * @param nobody the vector that answers where a cue has no source
   * @param kinds in the order of {@link Link}
   */
  record Links(
      int width, @JsonProperty(required = true) List<Double> nobody, List<LinkTables> kinds) {}

  /**
   * Scores of how two spans lie to each other, by the classes of {@link LinkClasses}.
   *
   * @param none the score of having no answer; null where each span must have one
   */
  record LinkTables(
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

  /** What differs where {@link AttributionScheme#CONTRACT} is wanted. */
  record Contract(Weights calibration) {}

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
    if (settings.near() < 0 || settings.links().nobody().size() != settings.links().width()) {
      throw new IOException(
          "settings of a model that cannot be run: spans are linked over %d words, no source is %d numbers"
              .formatted(settings.near(), settings.links().nobody().size()));
    }
    for (AttributionScheme scheme : AttributionScheme.values()) {
      Weights calibration = settings.calibration(scheme);
      if (calibration != null && !calibration.features().equals(Calibration.FEATURES)) {
        throw new IOException(
            "settings of a model that is calibrated by other features: " + calibration.features());
      }
    }
    settings.layout().checked();
    return settings;
  }

  /** What the confidence by a scheme is reckoned with; null where the model was not calibrated. */
  @Nullable Weights calibration(AttributionScheme scheme) {
    return switch (scheme) {
      case CONTRACT -> contract == null ? null : contract.calibration();
      case ALL -> calibration;
    };
  }

  /** The windows that the network is to read. */
  StreamLayout layout() {
    return new StreamLayout(window, margin, block);
  }
}
