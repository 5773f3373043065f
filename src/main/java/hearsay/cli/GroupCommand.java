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

/** Claims that are the same in several articles, and articles that are copies. */
@Command(
    name = "group",
    description =
        "Find the same claim in several articles, who published it first, and articles that are"
            + " copies of one another.",
    footer = {
      "%nClaims are the same that have one key, or nearly the same words and figures, of sources"
          + " that can be the same, and that are not denied in one of them. Copies share most of"
          + " their claims.",
      "%nExamples:",
      "  hearsay group out",
      "  hearsay group out --json | jq -r 'select(.group == \"claim\") | .claims[0].doc'"
    })
final class GroupCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private ClaimInputs inputs = new ClaimInputs();

  @Mixin private ShapeOptions shape = new ShapeOptions();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  GroupCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, UserException {
    List<Claim> claims = new ArrayList<>();
    int status =
        inputs.forEach(environment, selection.selection(), line -> claims.add(line.claim()));
    List<ClaimGroup> groups = ClaimGroups.of(claims);
    Drawing drawing = shape.drawing(environment.terminal()).orElse(null);
    for (WireCopies.Copies copies : WireCopies.of(claims, groups)) {
      write(drawing == null ? ComparedLine.of(copies) : utf8(drawing.of(copies)));
    }
    for (ClaimGroup group : groups) {
      if (group.docs() > 1) {
        write(drawing == null ? ComparedLine.of(group) : utf8(drawing.of(group)));
      }
    }
    return status;
  }

  private void write(byte[] lines) throws IOException {
    environment.out().write(lines);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
