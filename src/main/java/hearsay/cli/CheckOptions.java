package hearsay.cli;

import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import hearsay.extract.ClaimExtractor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
      converter = CheckFormat.Choice.class,
      completionCandidates = CheckFormat.Choice.class,
      defaultValue = "text",
      description =
          "How findings are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  CheckFormat format;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Severities and thresholds. Default: .hearsay.yaml in the current folder, else in CORPUS.")
  @Nullable String config;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "" + ClaimExtractor.BEST_MIN_CONFIDENCE,
      description = "As of extract. Default: ${DEFAULT-VALUE}.")
  double minConfidence;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "As of extract: the date of articles that do not say theirs.")
  @Nullable LocalDate published;

  @Option(
      names = "--organizations",
      paramLabel = "FILE",
      description = "As of extract: a list of organizations to tag.")
  @Nullable String organizations;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      converter = Converters.Encoding.class,
      description = "The articles' charset. Default: UTF-8.")
  Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--max-article-bytes",
      paramLabel = "N",
      converter = Converters.ByteCount.class,
      defaultValue = "20M",
      description = "Refuse articles larger than this. Default: ${DEFAULT-VALUE}.")
  long maxArticleBytes;

  @Option(
      names = "--article-timeout",
      paramLabel = "SECONDS",
      converter = Converters.Seconds.class,
      defaultValue = "60",
      description = "As of extract. Default: ${DEFAULT-VALUE}.")
  int timeout;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Converters.Threads.class,
      description = "Articles worked on at a time. Default: the processors.")
  @Nullable Integer threads;

  @ArgGroup(exclusive = true)
  ArticleOptions.@Nullable Talk talk;

  boolean quiet() {
    return talk != null && talk.quiet;
  }

  boolean verbose() {
    return talk != null && talk.verbose;
  }

  /** At least 1. */
  int threadCount() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  ReaderOptions reading() {
    return new ReaderOptions(Format.AUTO, published, encoding, maxArticleBytes);
  }

  CheckPlan.Wish wish() {
    return new CheckPlan.Wish(corpus, against, update, changedSince);
  }
}
