package hearsay.cli;

import hearsay.api.ProgramVersion;
import hearsay.article.Article;
import hearsay.batch.Environment;
import hearsay.console.ExitCode;
import hearsay.error.UserException;
import hearsay.export.ClaimSink;
import hearsay.export.ExportFormat;
import hearsay.export.ExportTarget;
import hearsay.output.ExistingFile;
import hearsay.output.ExportFile;
import hearsay.output.OutputPlan;
import hearsay.text.Printable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Claims in the formats of other programs. */
@Command(
    name = "export",
    description = "Write claims as a table, or in another program's format.",
    footer = {
      "%nFormats:",
      "  csv             a table; no cell is a formula, whatever an article says",
      "  xlsx            the same as a workbook",
      "  web-annotation  W3C Web Annotations, JSON-LD, one a line",
      "  ftm             FollowTheMoney entities for Aleph, one a line",
      "  brat            a folder of brat's files; needs --articles, as the next",
      "  label-studio    tasks of Label Studio",
      "  inception       a folder of UIMA CAS XMI for INCEpTION",
      "%nWith --articles, tables have a column of the sentences that a claim stands in.",
      "%nExamples:",
      "  hearsay export out -o claims.xlsx",
      "  hearsay export out --stance deny --affiliation China -o denials.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private ClaimInputs inputs = new ClaimInputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of to standard output; its ending tells the format.")
  private @Nullable String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.ExportChoice.class,
      completionCandidates = Converters.ExportChoice.class,
      description =
          "${COMPLETION-CANDIDATES}. Default: by the ending of FILE, .csv or .xlsx; csv without one.")
  private @Nullable ExportFormat format;

  @Mixin private ArticleInputs articles = new ArticleInputs();

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  ExportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    ExportFormat wanted = format();
    if (wanted.needsArticles() && !articles.any()) {
      throw new UserException("this format has the articles in it: name them by --articles");
    }
    String file = output == null || output.equals("-") ? null : output;
    if (wanted.isFolder() && file == null) {
      throw new UserException("this format is a folder: name one by -o");
    }
    Map<String, Article> found = articles.read(environment, doc -> true);
    if (file == null) {
      return toStandardOutput(wanted, found);
    }
    return wanted.isFolder()
        ? toFolder(wanted, OutputPlan.path(file), found)
        : toFile(wanted, OutputPlan.path(file), found);
  }

  /** By the ending of the file that is named, which no format of another ending goes by. */
  private ExportFormat format() throws UserException {
    ExportFormat named = format;
    if (named != null) {
      return named;
    }
    String file = output == null ? "" : output;
    return ExportFormat.ofEnding(file)
        .orElseThrow(
            () ->
                new UserException(
                    "%s: no format has this ending; name it .csv or .xlsx, or say --format: %s"
                        .formatted(
                            Printable.of(file), String.join(", ", new Converters.ExportChoice()))));
  }

  /** With the headings alone where no claim fits, as who reads a table wants them. */
  private int toStandardOutput(ExportFormat wanted, Map<String, Article> found)
      throws IOException, UserException {
    OutputStream out = new BufferedOutputStream(environment.out(), 1 << 16);
    ClaimSink sink = wanted.open(target(out, null, found));
    ClaimInputs.Taken taken = write(sink);
    if (!taken.isUnreadable()) {
      sink.finish();
      out.flush();
    }
    sayIfNone(taken, "nothing is exported");
    return taken.status();
  }

  private int toFolder(ExportFormat wanted, Path folder, Map<String, Article> found)
      throws IOException, UserException {
    ClaimSink sink = wanted.open(target(OutputStream.nullOutputStream(), folder, found));
    ClaimInputs.Taken taken = write(sink);
    if (taken.used() > 0) {
      sink.finish();
    }
    sayIfNone(taken, "nothing is exported");
    return taken.status();
  }

  private int toFile(ExportFormat wanted, Path place, Map<String, Article> found)
      throws UserException {
    List<Path> read = new ArrayList<>(inputs.files());
    read.addAll(articles.files());
    ExportFile file =
        new ExportFile(
            place,
            read,
            one ->
                wanted.isOwnWorkbook(one) || ExistingFile.mayBeReplaced(one, wanted::isFirstLine));
    boolean there = file.isThere();
    ClaimInputs.Taken[] taken = {new ClaimInputs.Taken(ExitCode.OK, 0, 0)};
    int status =
        file.write(
            out -> {
              ClaimSink sink = wanted.open(target(out, null, found));
              taken[0] = write(sink);
              sink.finish();
              return taken[0].status();
            },
            () -> taken[0].used() > 0 || (!there && !taken[0].isUnreadable()));
    sayIfNone(
        taken[0],
        Printable.of(place.toString()) + (there ? " stays as it was" : " has no claim in it"));
    return status;
  }

  private static ExportTarget target(
      OutputStream out, @Nullable Path folder, Map<String, Article> found) throws IOException {
    return new ExportTarget(out, folder, found, ProgramVersion.number());
  }

  private ClaimInputs.Taken write(ClaimSink sink) throws IOException, UserException {
    return inputs.forEach(environment, selection.selection(), line -> sink.write(line.claim()));
  }

  private void sayIfNone(ClaimInputs.Taken taken, String then) {
    if (taken.used() == 0 && !taken.isUnreadable()) {
      environment.messages().note(NoFit.message(command, taken) + ": " + then);
    }
  }
}
