package hearsay.cli;

import hearsay.api.Options;
import hearsay.attribute.AttributionScheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims are wanted, and how likely they must be. */
final class WantedClaims {
  @Option(
      names = "--all-attributions",
      description =
          "Also what is said to be done, planned, wished or refused, as the PolNeAR corpus marks"
              + " it: \"The firm filed for bankruptcy.\"")
  private boolean all;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      converter = Converters.Probability.class,
      description =
          "Leave out claims that are less likely right than this, 0 to 1; 0 keeps all. Default: "
              + AttributionScheme.BEST_FOR_CONTRACT
              + ", with --all-attributions "
              + AttributionScheme.BEST_FOR_ALL
              + ", which gave the best F1 on articles kept apart for that.")
  private @Nullable Double minConfidence;

  /** The options with those that were typed. */
  Options.Builder in(Options.Builder options) {
    if (all) {
      options.scheme(AttributionScheme.ALL);
    }
    return minConfidence == null ? options : options.minConfidence(minConfidence);
  }
}
