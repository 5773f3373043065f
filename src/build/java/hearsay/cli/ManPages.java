package hearsay.cli;

import hearsay.batch.Environment;
import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.console.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Writes the manual pages (man(7)) and the completions of the program, from what its commands say
 * of themselves: {@code ManPages VERSION FOLDER}. The build alone runs it.
 */
final class ManPages {
  private final String version;

  private ManPages(String version) {
    this.version = version;
  }

  public static void main(String[] args) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            new StandardOutput(OutputStream.nullOutputStream()),
            new Messages(nowhere),
            Terminal.NONE,
            (verbose, organizations) -> {
              throw new IllegalStateException();
            });
    CommandLine root = Program.commands(environment, nowhere);
    ManPages pages = new ManPages(args[0]);
    Path folder = Path.of(args[1]);
    write(folder.resolve("man/man1/hearsay.1"), pages.of(root, "hearsay"));
    root.getSubcommands().forEach((name, command) -> pages.write(folder, name, command));
    write(folder.resolve("completions/hearsay.bash"), CompletionCommand.bash(root));
    write(folder.resolve("completions/_hearsay"), ZshCompletion.of(root));
  }

  private void write(Path folder, String name, CommandLine command) {
    try {
      write(folder.resolve("man/man1/hearsay-" + name + ".1"), of(command, "hearsay-" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String of(CommandLine command, String name) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    List<String> lines = new ArrayList<>();
    lines.add(
        ".TH %s 1 \"\" \"hearsay %s\" \"User Commands\""
            .formatted(name.toUpperCase(Locale.ROOT), version));
    lines.add(".SH NAME");
    String description = joined(usage.description());
    int end = description.indexOf('.');
    lines.add(text(name + " - ") + text(end < 0 ? description : description.substring(0, end)));
    lines.add(".SH SYNOPSIS");
    String parameters =
        command.getCommandSpec().positionalParameters().stream()
            .map(PositionalParamSpec::paramLabel)
            .reduce("", (all, label) -> all + " \\fI" + text(label) + "\\fR");
    String commands = command.getSubcommands().isEmpty() ? "" : " \\fICOMMAND\\fR";
    lines.add(
        "\\fB"
            + text(name.replaceFirst("-", " "))
            + "\\fR [\\fIOPTIONS\\fR]"
            + commands
            + parameters);
    lines.add(".SH DESCRIPTION");
    lines.add(text(description));
    addCommands(lines, command);
    addArguments(lines, command);
    lines.add(".SH EXIT STATUS");
    usage.exitCodeList().forEach((code, meaning) -> item(lines, text(code.strip()), text(meaning)));
    addFooter(lines, usage.footer());
    if (!name.equals("hearsay")) {
      lines.add(".SH SEE ALSO");
      lines.add("\\fBhearsay\\fR(1)");
    }
    return String.join("\n", lines) + "\n";
  }

  private static void addCommands(List<String> lines, CommandLine command) {
    if (!command.getSubcommands().isEmpty()) {
      lines.add(".SH COMMANDS");
      command
          .getSubcommands()
          .forEach(
              (name, sub) ->
                  item(
                      lines,
                      "\\fBhearsay\\-" + text(name) + "\\fR(1)",
                      text(joined(sub.getCommandSpec().usageMessage().description()))));
    }
  }

  private static void addArguments(List<String> lines, CommandLine command) {
    lines.add(".SH OPTIONS");
    for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
      item(lines, "\\fI" + text(parameter.paramLabel()) + "\\fR", help(parameter));
    }
    for (OptionSpec option : command.getCommandSpec().options()) {
      List<String> names = new ArrayList<>();
      for (String typed : option.names()) {
        names.add("\\fB" + text(typed) + "\\fR");
      }
      String value = option.arity().max() == 0 ? "" : " \\fI" + text(option.paramLabel()) + "\\fR";
      item(lines, String.join(", ", names) + value, help(option));
    }
  }

  private static String help(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    String values =
        candidates == null
            ? ""
            : String.join(", ", StreamSupport.stream(candidates.spliterator(), false).toList());
    return text(
        joined(argument.description())
            .replace("${COMPLETION-CANDIDATES}", values)
            .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue())));
  }

  private static void addFooter(List<String> lines, String... footer) {
    boolean drawn = false;
    for (String line : footer) {
      String shown = line.replace("%n", "");
      if (shown.equals("Examples:")) {
        lines.add(".SH EXAMPLES");
        lines.add(".nf");
        drawn = true;
      } else if (shown.equals("Formats:") && !drawn) {
        lines.add(".SH FORMATS");
        lines.add(".nf");
        drawn = true;
      } else {
        if (line.startsWith("%n")) {
          lines.add(drawn ? "" : ".PP");
        }
        lines.add(text(shown));
      }
    }
    if (drawn) {
      lines.add(".fi");
    }
  }

  private static void item(List<String> lines, String name, String meaning) {
    lines.add(".TP");
    lines.add(name);
    lines.add(meaning);
  }

  private static String joined(String... parts) {
    return String.join(" ", parts).replace("%n", " ").replace("%%", "%");
  }

  /** What troff would take for its own. */
  private static String text(String plain) {
    String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
