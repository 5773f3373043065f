package hearsay.cli;

import hearsay.article.Format;
import hearsay.console.ProgressMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command takes that works on articles: only noted here, nothing is opened. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class ArticleOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Files, folders (all articles below them; hidden files are left out), or - for standard"
              + " input. Without any, standard input is read.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description =
          "Read also the files and folders that FILE names, one a line (or each ended by a NUL, as"
              + " find -print0 does); - for standard input.")
  @Nullable String list;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin ThreadsOption threads = new ThreadsOption();

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
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "Write what became of each article there, one JSON object a line: input, doc, sha256,"
              + " status (done, unreadable, timeout, failed, skipped), claims, seconds, message,"
              + " encoding, language, warnings, version, options.")
  @Nullable String manifest;

  @Option(
      names = "--resume",
      description =
          "Go on with a run of the same command that was broken off, or do again what has changed"
              + " since a run with the same --manifest: articles whose bytes, options and records"
              + " are as they were are not processed again. Needs -o.")
  boolean resume;

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
}
