package hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for zsh, by its own functions: commands and options with what they mean, the values
 * that options take, and names of files for all else. To be sourced, or to be a file {@code
 * _hearsay} in {@code fpath}.
 */
final class ZshCompletion {
  private static final int LONGEST_HELP = 60;

  private ZshCompletion() {}

  static String of(CommandLine root) {
    List<String> lines = new ArrayList<>();
    lines.add("#compdef " + Program.NAME);
    lines.add("# Made by: hearsay completion zsh");
    lines.add("_hearsay() {");
    lines.add("  local -a commands");
    lines.add("  commands=(");
    root.getSubcommands()
        .forEach((name, command) -> lines.add("    " + quoted(name + ":" + help(command))));
    lines.add("  )");
    lines.add("  if (( CURRENT == 2 )); then");
    lines.add("    _describe command commands");
    lines.add("    return");
    lines.add("  fi");
    lines.add("  local command=${words[2]}");
    lines.add("  shift words");
    lines.add("  (( CURRENT-- ))");
    lines.add("  case $command in");
    root.getSubcommands()
        .forEach(
            (name, command) -> {
              lines.add("    " + name + ")");
              lines.add("      _arguments -s \\");
              for (OptionSpec option : command.getCommandSpec().options()) {
                for (String typed : option.names()) {
                  lines.add("        " + quoted(argument(option, typed)) + " \\");
                }
              }
              lines.add("        '*:file:_files'");
              lines.add("      ;;");
            });
    lines.add("  esac");
    lines.add("}");
    lines.add("(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }");
    lines.add("if [[ ${funcstack[1]} == _hearsay ]]; then");
    lines.add("  _hearsay \"$@\"");
    lines.add("else");
    lines.add("  compdef _hearsay hearsay");
    lines.add("fi");
    return String.join("\n", lines) + "\n";
  }

  private static String argument(OptionSpec option, String typed) {
    String help = String.join(" ", option.description());
    String shown = escaped(shortened(help).replace("[", "(").replace("]", ")"));
    String value =
        option.arity().max() == 0 ? "" : ":" + escaped(option.paramLabel()) + ":" + values(option);
    boolean assigned = !value.isEmpty() && typed.startsWith("--");
    return "*" + typed + (assigned ? "=" : "") + "[" + shown + "]" + value;
  }

  private static String values(OptionSpec option) {
    Iterable<String> candidates = option.completionCandidates();
    List<String> values =
        candidates == null
            ? List.of()
            : StreamSupport.stream(candidates.spliterator(), false).toList();
    return values.isEmpty() ? "_files" : "(" + String.join(" ", values) + ")";
  }

  private static String help(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    return escaped(shortened(String.join(" ", spec.usageMessage().description())));
  }

  private static String shortened(String help) {
    String plain = help.replaceAll("\\$\\{[^}]*\\}", "").replace("%n", " ").strip();
    int point = plain.indexOf(". ");
    String sentence = point < 0 ? plain : plain.substring(0, point);
    return sentence.length() <= LONGEST_HELP
        ? sentence
        : sentence.substring(0, LONGEST_HELP - 1).stripTrailing() + "…";
  }

  private static String escaped(String text) {
    return text.replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
