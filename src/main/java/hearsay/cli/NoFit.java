package hearsay.cli;

import hearsay.text.Printable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is said where no claim is left of those that were read. */
final class NoFit {
  /** The field of a command that has its {@link SelectionOptions}. */
  private static final String MIXIN = "selection";

  private NoFit() {}

  /** "no claim fits --stance deny"; "there is no claim" where none was selected from. */
  static String message(CommandSpec command, ClaimInputs.Taken taken) {
    String selected = selected(command);
    return taken.read() == 0
        ? "there is no claim in what was read"
        : "no claim fits" + (selected.isEmpty() ? "" : " " + selected);
  }

  /** The options that select, as they were typed; empty where there is none. */
  static String selected(CommandSpec command) {
    CommandSpec selection = Objects.requireNonNull(command.mixins().get(MIXIN), MIXIN);
    Map<String, OptionSpec> ours = selection.optionsMap();
    return command.commandLine().getParseResult().matchedOptions().stream()
        .filter(option -> ours.containsKey(option.longestName()))
        .distinct()
        .map(NoFit::typed)
        .collect(Collectors.joining(" "));
  }

  private static String typed(OptionSpec option) {
    List<String> values = option.originalStringValues();
    return values.stream()
        .map(value -> option.longestName() + " " + quoted(value))
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String value) {
    String shown = Printable.of(value, 100);
    return shown.isEmpty() || shown.contains(" ") ? "\"" + shown + "\"" : shown;
  }
}
