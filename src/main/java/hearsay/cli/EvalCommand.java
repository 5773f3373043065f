package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.claim.ClaimSpans;
import hearsay.console.ExitCode;
import hearsay.error.UserException;
import hearsay.evaluate.ClaimFiles;
import hearsay.evaluate.Evaluation;
import hearsay.evaluate.ScoreReport;
import hearsay.evaluate.Scores;
import hearsay.jsonl.ClaimReader;
import hearsay.output.OutputPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores of claims against gold. */
@Command(
    name = "eval",
    description =
        "Score claims against gold: precision, recall and F1 of spans and of whole claims.",
    footer = {
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
      paramLabel = "FILE",
      description =
          "The articles that count, JSON Lines with id and text. Without, those that have a claim,"
              + " and of their texts what the claims quote.")
  private @Nullable String articles;

  @Option(names = "--json", description = "Print a JSON object instead of a table.")
  private boolean json;

  EvalCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    Map<String, String> texts =
        articles == null ? Map.of() : ClaimReader.texts(OutputPlan.path(articles));
    Scores scores =
        Evaluation.of(
            claims(gold, ClaimFiles::gold), claims(predicted, ClaimFiles::records), texts);
    String report = json ? ScoreReport.json(scores) : ScoreReport.table(scores);
    environment.out().write(report.getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK;
  }

  private interface Listing {
    List<Path> of(Path folder) throws UserException;
  }

  private static List<ClaimSpans> claims(String name, Listing listing) throws UserException {
    Path path = OutputPlan.path(name);
    List<ClaimSpans> claims = new ArrayList<>();
    for (Path file : Files.isDirectory(path) ? listing.of(path) : List.of(path)) {
      claims.addAll(ClaimReader.spans(file));
    }
    return claims;
  }
}
