package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.claim.Claim;
import hearsay.compare.ClaimGroup;
import hearsay.compare.ClaimGroups;
import hearsay.compare.ComparedLine;
import hearsay.compare.WireCopies;
import hearsay.drawing.Drawing;
import hearsay.error.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Claims that are the same in several articles, and articles that are copies. */
@Command(
    name = "group",
    description =
        "Find the same claim in several articles, who published it first, and articles that are"
            + " copies of one another.",
    footer = {
      "%nClaims are the same that have one key, or nearly the same words and figures, of sources"
          + " that can be the same, and that are not denied in one of them. Copies share most of"
          + " their claims; at a terminal these are not shown once more by themselves.",
      "%nExamples:",
      "  hearsay group out",
      "  hearsay group out --json | jq -r 'select(.group == \"claim\") | .claims[0].doc'"
    })
final class GroupCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private ClaimInputs inputs = new ClaimInputs();

  @Mixin private ShapeOptions shape = new ShapeOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  GroupCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    List<Claim> claims = new ArrayList<>();
    ClaimInputs.Taken taken =
        inputs.forEach(environment, selection.selection(), line -> claims.add(line.claim()));
    List<ClaimGroup> groups = ClaimGroups.of(claims);
    List<ClaimGroup> repeated = groups.stream().filter(group -> group.docs() > 1).toList();
    Drawing drawing = shape.drawing(environment.terminal()).orElse(null);
    List<WireCopies.Copies> copied = WireCopies.of(claims, groups);
    for (WireCopies.Copies copies : copied) {
      write(drawing == null ? ComparedLine.of(copies) : utf8(drawing.of(copies)));
    }
    for (ClaimGroup group : repeated) {
      if (drawing == null) {
        write(ComparedLine.of(group));
      } else if (copied.stream().noneMatch(copies -> copies.hasAllOf(group))) {
        write(utf8(drawing.of(group)));
      }
    }
    if (repeated.isEmpty() && !taken.isUnreadable() && environment.terminal().stderr()) {
      environment.messages().note(nothing(taken));
    }
    return taken.status();
  }

  private String nothing(ClaimInputs.Taken taken) {
    if (taken.used() == 0) {
      return NoFit.message(command, taken);
    }
    String selected = NoFit.selected(command);
    return "no claim %sstands in two articles"
        .formatted(selected.isEmpty() ? "" : "that fits " + selected + " ");
  }

  private void write(byte[] lines) throws IOException {
    environment.out().write(lines);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
