package hearsay.cli;

import hearsay.api.ProgramVersion;
import hearsay.console.ExitCode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a subcommand: says how it is used. */
@Command(
    name = Program.NAME,
    versionProvider = RootCommand.VersionLine.class,
    description = "Who claims what: news articles in, attributed claims out as JSON Lines.",
    footer = {
      "%nExamples:",
      "  hearsay extract corpus -o out              first: the claims of all articles",
      "  hearsay select out --stance deny           then: look through them,",
      "  hearsay export out -o claims.xlsx          hand them on,",
      "  hearsay report out --articles corpus -o report.html    or see all in a browser",
      "  hearsay verify draft.txt --against corpus  are a draft's quotations in them?",
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

  /** What {@code --version} shows. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {Program.NAME + " " + ProgramVersion.number()};
    }
  }

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getErr());
    return ExitCode.UNUSABLE;
  }
}
