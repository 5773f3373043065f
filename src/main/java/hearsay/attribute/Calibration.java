package hearsay.attribute;

import hearsay.attribute.ModelSettings.Weights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely an attribution is right, by a logistic regression that was fitted on articles that the
 * model was not trained on.
 */
final class Calibration {
  /** The features' names, in the order of their weights. */
  static final List<String> FEATURES =
      List.of(
          "cue_lowest",
          "cue_mean",
          "source_lowest",
          "content_lowest",
          "content_mean",
          "source_link",
          "content_link",
          "has_source",
          "content_words",
          "contents",
          "cue_words",
          "scheme",
          "inner");

  private static final double LEAST = 1e-3;

  private final @Nullable Weights weights;

  /**
   * @param weights null for a model that was not calibrated: all is certain then
   */
  Calibration(@Nullable Weights weights) {
    this.weights = weights;
  }

  /** A probability from 0 to 1. */
  double confidence(LinkedSpans spans) {
    if (weights == null) {
      return 1;
    }
    double score = weights.intercept();
    double[] features = features(spans);
    for (int i = 0; i < features.length; i++) {
      score += weights.weights().get(i) * features[i];
    }
    return 1 / (1 + Math.exp(-score));
  }

  /** In the order of {@link #FEATURES}. Probabilities count by the logarithms of their odds. */
  static double[] features(LinkedSpans spans) {
    double lowest = 1;
    double sum = 0;
    int words = 0;
    for (LabelledSpan content : spans.contents()) {
      lowest = Math.min(lowest, content.lowest());
      sum += content.mean() * content.length();
      words += content.length();
    }
    LabelledSpan source = spans.source();
    return new double[] {
      odds(spans.cue().lowest()),
      odds(spans.cue().mean()),
      source == null ? 0 : odds(source.lowest()),
      odds(lowest),
      odds(sum / words),
      odds(spans.sourceChance()),
      odds(spans.contentChance()),
      source == null ? 0 : 1,
      Math.log(words),
      Math.log(spans.contents().size()),
      Math.log(spans.cue().length()),
      spans.scheme(),
      spans.via() == null ? 0 : 1
    };
  }

  private static double odds(double probability) {
    double bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST);
    return Math.log(bounded / (1 - bounded));
  }
}
