package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.console.ExitCode;
import hearsay.jsonl.Schemas;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The contract of the output. */
@Command(
    name = "schema",
    description = "Print the JSON Schema (2020-12) of the claim record.",
    footer = {
      "%nExamples:",
      "  hearsay schema > claim.schema.json",
      "  hearsay schema --tags | jq .required"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Environment environment;

  @Option(names = "--tags", description = "Print that of the tag record instead.")
  private boolean tags;

  SchemaCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    environment.out().write(tags ? Schemas.tags() : Schemas.claim());
    return ExitCode.OK;
  }
}
