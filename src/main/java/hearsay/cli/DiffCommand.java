package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.claim.Claim;
import hearsay.compare.ClaimChange;
import hearsay.compare.ClaimDiff;
import hearsay.compare.ComparedLine;
import hearsay.console.ExitCode;
import hearsay.drawing.Drawing;
import hearsay.error.UserException;
import hearsay.select.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is another between two versions of claims. */
@Command(
    name = "diff",
    description = "Show which claims were added, removed or changed between two versions.",
    footer = {
      "%nClaims are paired by their keys, so that one that has only moved is no change; one whose"
          + " words were edited is one that has changed.",
      "%nExamples:",
      "  hearsay diff old-out new-out",
      "  hearsay diff <(hearsay extract v1.txt) <(hearsay extract v2.txt)"
    })
final class DiffCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A file of claims, a folder of such files, or - for standard input.")
  private String oldInput = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "Likewise.")
  private String freshInput = "";

  @Mixin private ShapeOptions shape = new ShapeOptions();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  DiffCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    Selection wanted = selection.selection();
    List<Claim> before = new ArrayList<>();
    List<Claim> after = new ArrayList<>();
    ClaimInputs.Taken old =
        ClaimInputs.forEach(
            environment, List.of(oldInput), wanted, line -> before.add(line.claim()));
    ClaimInputs.Taken fresh =
        ClaimInputs.forEach(
            environment, List.of(freshInput), wanted, line -> after.add(line.claim()));
    int status = Math.max(old.status(), fresh.status());
    if (old.isUnreadable() || fresh.isUnreadable()) {
      return status;
    }
    Drawing drawing = shape.drawing(environment.terminal()).orElse(null);
    List<ClaimChange> changes = ClaimDiff.of(before, after);
    for (ClaimChange change : changes) {
      environment
          .out()
          .write(
              drawing == null
                  ? ComparedLine.of(change)
                  : drawing.of(change).getBytes(StandardCharsets.UTF_8));
    }
    return status == ExitCode.OK && !changes.isEmpty() ? ExitCode.FINDINGS : status;
  }
}
