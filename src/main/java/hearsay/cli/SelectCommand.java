package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.claim.Claim;
import hearsay.drawing.Drawing;
import hearsay.error.UserException;
import hearsay.jsonl.ClaimLine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Of claims, those that fit. */
@Command(
    name = "select",
    description = "Write the claims that fit: each line as it was, or drawn at a terminal.",
    footer = {
      "%nExamples:",
      "  hearsay select out --stance deny --affiliation China",
      "  hearsay select out --organization Kupol --since 2025-09-01",
      "  hearsay extract corpus | hearsay select --min-amount 10M --currency EUR"
    })
final class SelectCommand implements Callable<Integer> {
  private static final Comparator<ClaimLine> BY_DAY =
      Comparator.comparing(ClaimLine::claim, Claim.BY_DAY);

  private final Environment environment;

  @Mixin private ClaimInputs inputs = new ClaimInputs();

  @Option(
      names = "--oldest-first",
      description =
          "Write claims by their days of publication, those without one last; keeps them in memory"
              + " until all are read.")
  private boolean oldestFirst;

  @Mixin private ShapeOptions shape = new ShapeOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  SelectCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    OutputStream out = new BufferedOutputStream(environment.out(), 1 << 16);
    Drawing drawing = shape.drawing(environment.terminal()).orElse(null);
    ClaimInputs.Use write =
        drawing == null
            ? line -> line.writeTo(out)
            : line -> out.write(drawing.of(line.claim()).getBytes(StandardCharsets.UTF_8));
    List<ClaimLine> kept = new ArrayList<>();
    ClaimInputs.Taken taken;
    try {
      taken = inputs.forEach(environment, selection.selection(), oldestFirst ? kept::add : write);
    } catch (UserException e) {
      // What there was before is not lost for it.
      out.flush();
      throw e;
    }
    kept.sort(BY_DAY);
    for (ClaimLine line : kept) {
      write.of(line);
    }
    out.flush();
    if (taken.used() == 0 && !taken.isUnreadable() && environment.terminal().stderr()) {
      environment.messages().note(NoFit.message(command, taken));
    }
    return taken.status();
  }
}
