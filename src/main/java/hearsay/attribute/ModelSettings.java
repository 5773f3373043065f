package hearsay.attribute;

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
 * @param labels the names of the network's labels, in its order
 * @param calibration null where the model was not calibrated
 */
record ModelSettings(
    String sha256, List<String> labels, Crf crf, Links links, @Nullable Weights calibration) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

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

  /** Of the logistic regression in {@link Calibration}. */
  record Weights(double intercept, List<Double> weights) {}

  /** Reads them from JSON; they must be of a model with the labels of {@link Role}. */
  static ModelSettings read(byte[] json) throws IOException {
    ModelSettings settings = JSON.readValue(json, ModelSettings.class);
    if (!settings.labels().equals(Role.LABELS)) {
      throw new IOException("settings of a model with other labels: " + settings.labels());
    }
    return settings;
  }
}
