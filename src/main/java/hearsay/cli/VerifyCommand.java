package hearsay.cli;

import hearsay.api.Hearsay;
import hearsay.api.Options;
import hearsay.api.ProgramVersion;
import hearsay.article.Article;
import hearsay.article.ArticleTexts;
import hearsay.article.ReaderOptions;
import hearsay.batch.Environment;
import hearsay.check.FileLines;
import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.check.Settings;
import hearsay.check.Severity;
import hearsay.check.report.ReportFormat;
import hearsay.console.ExitCode;
import hearsay.error.UserException;
import hearsay.verify.QuotationCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Quotations of a draft against its sources. */
@Command(
    name = "verify",
    description = "Check that the quotations of a draft stand in its sources, and in whose mouth.",
    footer = {
      "%nOf each quotation a line says: word for word, but for marks and case, in other words,"
          + " joined across an omission, said by another, or in no source. The last four are"
          + " errors. Warnings: words left out where … shows it; a speaker whom the source does"
          + " not show to be the one that it has (\"an official\" there, a name here).",
      "%nExamples:",
      "  hearsay verify draft.txt --against sources",
      "  hearsay verify draft.docx --against a.pdf --against b.html --format json"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "DRAFT",
      arity = "1..*",
      description = "Drafts: files of any format that extract reads, folders, or -.")
  private List<String> drafts = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "SOURCES",
      required = true,
      description = "A file or folder of articles. May be given several times.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.ReportChoice.class,
      completionCandidates = Converters.ReportChoice.class,
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ReportFormat format = ReportFormat.TEXT;

  VerifyCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    int[] unread = new int[1];
    Map<String, Article> against = read(sources, unread);
    List<Report.ArticleReport> reports = new ArrayList<>();
    Options options = Options.builder().articleTimeout(Duration.ZERO).build();
    try (Hearsay engine = environment.engines().create(false, options)) {
      QuotationCheck check =
          new QuotationCheck(against.values(), article -> engine.extract(article).orThrow());
      for (Article draft : read(drafts, unread).values()) {
        List<Finding> findings = check.of(draft, draft.id(), FileLines.ofText(draft.text()));
        reports.add(new Report.ArticleReport(draft.id(), draft.id(), false, 0, findings));
      }
    }
    Report report = Report.of(reports, List.of(), unread[0], Settings.DEFAULT);
    environment
        .out()
        .write(format.of(report, ProgramVersion.number()).getBytes(StandardCharsets.UTF_8));
    environment.messages().note(report.summary());
    if (report.failed() > 0) {
      return ExitCode.INCOMPLETE;
    }
    return report.count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private Map<String, Article> read(List<String> inputs, int[] unread) throws UserException {
    return ArticleTexts.read(
        inputs,
        environment.in(),
        ReaderOptions.DEFAULT,
        doc -> true,
        problem -> {
          unread[0]++;
          environment.messages().error(problem);
        });
  }
}
