package hearsay.cli;

import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command takes that works on articles: only noted here, nothing is opened. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class ArticleOptions {
  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Files, folders (all articles below them; hidden files are left out), or - for standard"
              + " input. Without any, standard input is read.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      description = {
        "Write there instead of to standard output. It is a FOLDER if it exists as one or ends in"
            + " /, or if an input is a folder or several are named and it does not end in .jsonl or"
            + " .jsonl.gz; else a FILE (compressed if it ends in .gz).",
        "A folder gets a file for each input file, the tree mirrored: wire/a.txt becomes"
            + " wire/a.jsonl; where that would clash (a.txt and a.html), a.txt.jsonl."
      })
  @Nullable String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.FormatChoice.class,
      completionCandidates = Converters.FormatChoice.class,
      defaultValue = "auto",
      description = "What the inputs are: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  Format format;

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
  @Nullable String organizations;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      converter = Converters.Encoding.class,
      description = "The inputs' charset. Default: UTF-8.")
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
      description =
          "Give up an article that takes longer than this to process, name it and go on; 0 for"
              + " never. Default: ${DEFAULT-VALUE}.")
  int articleTimeout;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "Write what became of each article there, one JSON object a line: input, doc, sha256,"
              + " status (done, unreadable, timeout, failed), claims, seconds, message.")
  @Nullable String manifest;

  @Option(
      names = "--resume",
      description =
          "Go on with a run of the same command that was broken off, or do again what has changed"
              + " since a run with the same --manifest: articles whose bytes, options and records"
              + " are as they were are not processed again. Needs -o.")
  boolean resume;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at a time. Default: the processors.")
  @Nullable Integer threads;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      converter = Converters.ProgressChoice.class,
      completionCandidates = Converters.ProgressChoice.class,
      defaultValue = "auto",
      description =
          "Show articles done, rate and time left on standard error: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}, on a terminal.")
  ProgressMode progress;

  @ArgGroup(exclusive = true)
  @Nullable Talk talk;

  /** How much is said beside the records. */
  static final class Talk {
    @Option(
        names = {"-q", "--quiet"},
        description = "Say nothing but errors.")
    boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description = "Show CoreNLP's own log, and the stack traces of bugs.")
    boolean verbose;
  }

  boolean quiet() {
    return talk != null && talk.quiet;
  }

  boolean verbose() {
    return talk != null && talk.verbose;
  }

  /** At least 1. */
  int threadCount() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          command.commandLine(), "--threads: " + threads + " is not between 1 and " + MOST_THREADS);
    }
    return threads;
  }

  /** All that the articles' texts and dates depend on, beside their files. */
  String read() {
    return format + " " + published + " " + encoding;
  }

  ReaderOptions reading() {
    return new ReaderOptions(format, published, encoding, maxArticleBytes);
  }
}
