package hearsay.cli;

import hearsay.console.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a subcommand: says how it is used. */
@Command(
    name = Program.NAME,
    versionProvider = Version.class,
    description = "Who claims what: news articles in, attributed claims out as JSON Lines.",
    footer = {
      "%nExamples:",
      "  hearsay extract corpus -o out              a file of claims for each article",
      "  hearsay extract a.txt | jq -r '.source.name'",
      "  hearsay help extract                       all options"
    })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills the fields.
final class RootCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getErr());
    return ExitCode.UNUSABLE;
  }
}
