package hearsay.cli;

import hearsay.api.Options;
import hearsay.article.Format;
import hearsay.error.UserException;
import hearsay.output.OutputPlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are read and processed, whatever for: only noted here, nothing is opened. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class ReadingOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description =
          "The date (such as 2025-09-26) of articles that do not say theirs; \"last month\" is"
              + " resolved against it.")
  @Nullable LocalDate published;

  @Option(
      names = "--organizations",
      paramLabel = "FILE",
      description = {
        "Also tag the organizations of this list: UTF-8, a name a line, other names of the same"
            + " organization behind it, each after a tab. Blank lines and lines that begin with #"
            + " are left out. A tag's name is then the line's first.",
        "Names match as whole words, in their case; in any case where the article's line is all in"
            + " capitals. A name of several words that is all in capitals in the list matches"
            + " wherever its words are capitalized."
      })
  private @Nullable String organizations;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      converter = Converters.Encoding.class,
      description =
          "The inputs' charset, or auto: that of each is told by its bytes. Default: UTF-8, and for"
              + " web pages what they declare.")
  Converters.EncodingChoice encoding = new Converters.EncodingChoice(StandardCharsets.UTF_8, false);

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = Converters.LanguageChoice.class,
      completionCandidates = Converters.LanguageChoice.class,
      defaultValue = "en",
      description =
          "Which language articles are expected in: ${COMPLETION-CANDIDATES}. Of those that seem to"
              + " be in another than English a warning is given, unless it is any. Default:"
              + " ${DEFAULT-VALUE}.")
  Converters.Language language;

  @Option(
      names = "--max-article-bytes",
      paramLabel = "N",
      converter = Converters.ByteCount.class,
      defaultValue = "20M",
      description = "Refuse articles larger than this. Default: ${DEFAULT-VALUE}.")
  long maxArticleBytes;

  @Mixin private FieldOptions fields = new FieldOptions();

  @Option(
      names = "--article-timeout",
      paramLabel = "SECONDS",
      converter = Converters.Seconds.class,
      defaultValue = "60",
      description =
          "Give up an article that takes longer than this to read (if it is no plain text) or to"
              + " process, name it and go on; 0 for never. Default: ${DEFAULT-VALUE}.")
  int timeout;

  @ArgGroup(exclusive = true)
  private @Nullable Verbosity verbosity;

  /** How much is said beside the records. */
  static final class Verbosity {
    @Option(
        names = {"-q", "--quiet"},
        description = "Say nothing but errors.")
    boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description =
            "Name each file that is left out, and show CoreNLP's own log and the stack traces of"
                + " bugs.")
    boolean verbose;
  }

  boolean quiet() {
    return verbosity != null && verbosity.quiet;
  }

  boolean verbose() {
    return verbosity != null && verbosity.verbose;
  }

  /** The file of the list of organizations; null if there is none. */
  @Nullable Path organizationFile() throws UserException {
    return organizations == null ? null : OutputPlan.path(organizations);
  }

  /** All of it, for what finds claims and tags. */
  Options.Builder extraction(Format format) throws UserException {
    Options.Builder wanted =
        Options.builder()
            .format(format)
            .published(published)
            .maxArticleBytes(maxArticleBytes)
            .articleTimeout(Duration.ofSeconds(timeout))
            .fields(fields.names());
    if (encoding.detected()) {
      wanted.detectEncoding();
    } else {
      wanted.encoding(encoding.charset());
    }
    if (language == Converters.Language.ANY) {
      wanted.anyLanguage();
    }
    Path list = organizationFile();
    return list == null ? wanted : wanted.organizations(list);
  }
}
