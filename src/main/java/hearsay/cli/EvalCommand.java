package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.claim.ClaimSpans;
import hearsay.console.ExitCode;
import hearsay.error.UserException;
import hearsay.evaluate.ClaimSet;
import hearsay.evaluate.Evaluation;
import hearsay.evaluate.ScoreReport;
import hearsay.evaluate.Scores;
import hearsay.output.OutputPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores of claims against gold. */
@Command(
    name = "eval",
    description =
        "Score claims against gold: precision, recall and F1 of spans and of whole claims.",
    footer = {
      "%nArticles count that have gold: a claim, or a file of gold at their place in the",
      "folder, which is empty where there is no claim in them.",
      "%nspans    pieces of a role, whichever claim they belong to; exact: the same",
      "         start and end; overlap: token Jaccard of at least 0.5",
      "relaxed  content and source each overlap",
      "strict   all spans of source, cue and content are the same",
      "content  the content overlaps; of these pairs, how many sources and cues do",
      "         too, and how often name, type, stance and form are as in gold, where",
      "         gold has them; of the roles and affiliations of their sources, which",
      "         not every source has, those that are right of those predicted and of",
      "         those in gold; of the names those that are right, left as the",
      "         source's own words, or another's, by the kind of words of gold's",
      "%nExamples:",
      "  hearsay eval --gold corpus out",
      "  hearsay eval --gold gold.jsonl --json pred.jsonl.gz | jq .claims.relaxed.f1"
    })
final class EvalCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "GOLD",
      description =
          "Gold claims: a file of claim records, or a folder of such files (of those named"
              + " *.gold.jsonl alone, if there are any).")
  private String gold = "";

  @Parameters(
      paramLabel = "PRED",
      description = "Predicted claims: a file of claim records, or a folder of such files.")
  private String predicted = "";

  @Option(
      names = "--articles",
      paramLabel = "INPUT",
      description =
          "The texts of the articles: files and folders as for extract, or JSON Lines with id and"
              + " text. What is named as a file counts without gold, too. Without texts, what the"
              + " claims quote of them is compared. May be given several times.")
  private List<String> articles = new ArrayList<>();

  @Option(names = "--json", description = "Print a JSON object instead of a table.")
  private boolean json;

  EvalCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    ClaimSet golden = ClaimSet.gold(OutputPlan.path(gold));
    ClaimSet found = ClaimSet.records(OutputPlan.path(predicted));
    ScoredArticles scored = ScoredArticles.read(articles, environment, golden, found);
    List<ClaimSpans> counted =
        found.claims().stream().filter(claim -> scored.docs().contains(claim.doc())).toList();
    sayWhatIsLeftOut(found, scored, counted.isEmpty());
    Scores scores = Evaluation.of(golden.claims(), counted, scored.texts());
    String report = json ? ScoreReport.json(scores) : ScoreReport.table(scores);
    environment.out().write(report.getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK;
  }

  private void sayWhatIsLeftOut(ClaimSet found, ScoredArticles scored, boolean all) {
    long left = found.docs().stream().filter(doc -> !scored.docs().contains(doc)).count();
    if (left > 0) {
      environment
          .messages()
          .note(
              left
                  + (left == 1 ? " article" : " articles")
                  + " without gold left out"
                  + (all ? "; none is left: gold is of other docs" : ""));
    }
  }
}
