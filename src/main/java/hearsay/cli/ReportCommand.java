package hearsay.cli;

import hearsay.api.ProgramVersion;
import hearsay.article.Article;
import hearsay.article.ArticlesByDoc;
import hearsay.batch.Environment;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import hearsay.output.ExistingFile;
import hearsay.output.ExportFile;
import hearsay.output.OutputPlan;
import hearsay.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Claims and their articles, to be looked at. */
@Command(
    name = "report",
    description =
        "Write a web page of claims: articles with their claims marked, charts, filters, search. It"
            + " is one file, and loads nothing from elsewhere.",
    footer = {
      "%nMore than 5,000 claims become several pages: report.html, report-2.html, ...",
      "%nExamples:",
      "  hearsay report out --articles corpus -o report.html",
      "  hearsay report out --organization Kupol -o kupol.html"
    })
final class ReportCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private ClaimInputs inputs = new ClaimInputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where the page is written.")
  private String output = "";

  @Mixin private ArticleInputs articles = new ArticleInputs();

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      defaultValue = "Who claims what",
      description = "The page's heading. Default: ${DEFAULT-VALUE}.")
  private String title = "";

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  ReportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    List<Claim> claims = new ArrayList<>();
    ClaimInputs.Taken taken =
        inputs.forEach(environment, selection.selection(), line -> claims.add(line.claim()));
    if (claims.isEmpty()) {
      if (!taken.isUnreadable()) {
        environment.messages().note(NoFit.message(command, taken) + ": no page is written");
      }
      return taken.status();
    }
    Set<String> docs = new HashSet<>();
    claims.forEach(claim -> docs.add(claim.doc()));
    Map<String, Article> found =
        new ArticlesByDoc(articles.read(environment, ArticlesByDoc.mayBeOf(docs))).of(docs);
    if (articles.any() && found.size() < docs.size()) {
      environment.messages().note(withoutText(docs.size(), docs.size() - found.size()));
    }
    Path file = OutputPlan.path(output);
    HtmlReport report = new HtmlReport(title, ProgramVersion.number(), HtmlReport.CLAIMS_ON_PAGE);
    List<HtmlReport.Page> pages = report.pages(claims, found, String.valueOf(file.getFileName()));
    List<Path> read = new ArrayList<>(inputs.files());
    read.addAll(articles.files());
    for (HtmlReport.Page page : pages) {
      new ExportFile(
              file.resolveSibling(page.fileName()),
              read,
              place -> ExistingFile.mayBeReplaced(place, HtmlReport::isOwnLine))
          .write(page.html().getBytes(StandardCharsets.UTF_8));
    }
    return taken.status();
  }

  private static String withoutText(int articles, int missing) {
    String which =
        articles == 1
            ? "the article is"
            : "%d of %d articles %s".formatted(missing, articles, missing == 1 ? "is" : "are");
    return which + " not in --articles, and shown without text; name there what extract was given";
  }
}
