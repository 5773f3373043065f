package hearsay.cli;

import hearsay.check.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code check} takes: only noted here, nothing is opened. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class CheckOptions {
  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..1",
      defaultValue = "corpus",
      description =
          "The folder of the articles, or one article. Default: ${DEFAULT-VALUE}, in the current"
              + " folder.")
  String corpus;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin ThreadsOption threads = new ThreadsOption();

  @Mixin WantedClaims wanted = new WantedClaims();

  @Option(
      names = "--against",
      paramLabel = "OUT",
      description =
          "Compare with the committed claims in this folder, as 'extract CORPUS -o OUT' wrote it."
              + " Without, nothing is compared.")
  @Nullable String against;

  @Option(
      names = "--update",
      description =
          "Write OUT anew, as extract does, instead of comparing with it, and remove the claims of"
              + " articles that are gone.")
  boolean update;

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description =
          "Check only articles of which git says that they, their claims in OUT or their gold are"
              + " not as they are in this revision (or not yet known to it).")
  @Nullable String changedSince;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.ReportChoice.class,
      completionCandidates = Converters.ReportChoice.class,
      defaultValue = "text",
      description =
          "How findings are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  ReportFormat format;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Severities and thresholds. Default: .hearsay.yaml in the current folder, else in"
              + " CORPUS.")
  @Nullable String config;
}
