package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tab completion, generated from the options. */
@Command(
    name = "completion",
    description = "Print the script that completes commands and options on the tab key.",
    footer = {
      "%nExamples:",
      "  source <(hearsay completion bash)          add it to ~/.bashrc",
      "  source <(hearsay completion zsh)           add it to ~/.zshrc"
    })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills the fields.
final class CompletionCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec command;

  @Parameters(
      index = "0",
      paramLabel = "SHELL",
      converter = ShellChoice.class,
      completionCandidates = ShellChoice.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  private enum Shell {
    BASH,
    ZSH
  }

  private static final class ShellChoice extends Converters.Choice<Shell> {
    ShellChoice() {
      super(Shell.values());
    }
  }

  CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine root = command.root().commandLine();
    String script = shell == Shell.ZSH ? ZshCompletion.of(root) : bash(root);
    environment.out().write(script.getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK;
  }

  /** Picocli's, without the lines by which it switches the names of files off. */
  static String bash(CommandLine root) {
    return AutoComplete.bash(Program.NAME, root)
        .lines()
        .filter(line -> !line.contains("compopt +o default"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
