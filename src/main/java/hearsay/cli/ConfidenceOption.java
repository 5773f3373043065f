package hearsay.cli;

import hearsay.extract.ClaimExtractor;
import picocli.CommandLine.Option;

/** Which claims are likely enough. */
final class ConfidenceOption {
  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      converter = Converters.Probability.class,
      description =
          "Leave out claims that are less likely right than this, 0 to 1; 0 keeps all."
              + " Default: ${DEFAULT-VALUE}, which gave the best F1 on the development articles.",
      defaultValue = "" + ClaimExtractor.BEST_MIN_CONFIDENCE)
  private double minConfidence;

  /** From 0 to 1. */
  double value() {
    return minConfidence;
  }
}
