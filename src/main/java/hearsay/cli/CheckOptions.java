package hearsay.cli;

import hearsay.text.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code check} takes: only noted here, nothing is opened. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class CheckOptions {
  private static final String CORPUS = "corpus";

  @Parameters(
      paramLabel = "CORPUS",
      arity = "0..*",
      description =
          "The folder of the articles, or one article. Default: "
              + CORPUS
              + ", in the current folder. With --corpus, those of its articles that are checked:"
              + " files, their claims or gold, or folders.")
  private List<String> named = new ArrayList<>();

  @Option(
      names = "--corpus",
      paramLabel = "FOLDER",
      description =
          "The folder of the articles, of which only those are checked that are named beside it,"
              + " as a hook does. The others are read, but only so that a copy is found.")
  private @Nullable String folder;

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
      converter = Converters.ReportTargetChoice.class,
      completionCandidates = Converters.ReportChoice.class,
      description =
          "How findings are written: ${COMPLETION-CANDIDATES}. Default: text. Several times for"
              + " several reports, all but one of them as FORMAT=FILE.")
  List<Converters.ReportTarget> formats = new ArrayList<>();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "The manifest of the run that wrote OUT. If another version or other options made the"
              + " claims, one finding says so, and nothing else is compared. --update renews it.")
  @Nullable String manifest;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Severities, thresholds and options. Default: .hearsay.yaml in the current folder, else in"
              + " CORPUS.")
  @Nullable String config;

  /** The folder of the articles, or one article. */
  String corpus() {
    if (folder != null) {
      return folder;
    }
    return named.isEmpty() ? CORPUS : named.get(0);
  }

  /** What is wrong with what was typed; null for nothing. */
  @Nullable String fault() {
    return folder != null || named.size() < 2
        ? null
        : Printable.of(named.get(1))
            + ": one folder of articles, or one article, is checked; several articles of a folder"
            + " with --corpus FOLDER";
  }

  /** The articles of it that are checked; empty for all. */
  List<String> only() {
    return folder == null ? List.of() : named;
  }
}
