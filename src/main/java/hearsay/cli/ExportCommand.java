package hearsay.cli;

import hearsay.api.ProgramVersion;
import hearsay.article.Article;
import hearsay.batch.Environment;
import hearsay.error.UserException;
import hearsay.export.ClaimSink;
import hearsay.export.ExportFormat;
import hearsay.export.ExportTarget;
import hearsay.output.ExistingFile;
import hearsay.output.ExportFile;
import hearsay.output.OutputPlan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
          "${COMPLETION-CANDIDATES}. Default: by the ending of FILE (.csv, .xlsx), else csv.")
  private @Nullable ExportFormat format;

  @Mixin private ArticleInputs articles = new ArticleInputs();

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
    Map<String, Article> found = articles.read(environment, doc -> true);
    String file = output;
    if (wanted.isFolder()) {
      if (file == null || file.equals("-")) {
        throw new UserException("this format is a folder: name one by -o");
      }
      return write(wanted, OutputStream.nullOutputStream(), OutputPlan.path(file), found);
    }
    if (file == null || file.equals("-")) {
      OutputStream out = new BufferedOutputStream(environment.out(), 1 << 16);
      int status = write(wanted, out, null, found);
      out.flush();
      return status;
    }
    return new ExportFile(
            OutputPlan.path(file),
            inputs.files(),
            place ->
                wanted.isOwnWorkbook(place)
                    || ExistingFile.mayBeReplaced(place, wanted::isFirstLine))
        .write(out -> write(wanted, out, null, found));
  }

  private ExportFormat format() {
    ExportFormat named = format;
    if (named != null) {
      return named;
    }
    String file = output == null ? "" : output.toLowerCase(Locale.ROOT);
    return file.endsWith(".xlsx") ? ExportFormat.XLSX : ExportFormat.CSV;
  }

  private int write(
      ExportFormat wanted, OutputStream out, @Nullable Path folder, Map<String, Article> found)
      throws IOException, UserException {
    ClaimSink sink = wanted.open(new ExportTarget(out, folder, found, ProgramVersion.number()));
    AtomicInteger written = new AtomicInteger();
    int status =
        inputs.forEach(
            environment,
            selection.selection(),
            line -> {
              sink.write(line.claim());
              written.incrementAndGet();
            });
    sink.finish();
    if (written.get() == 0) {
      environment.messages().note("no claim fits: nothing is exported");
    }
    return status;
  }
}
