package hearsay.cli;

import hearsay.check.Settings;
import hearsay.error.UserException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that a file of settings names, given as if they had been typed. */
record SettingsOptions(CommandSpec command) {

  /**
   * Gives those that were not typed.
   *
   * @throws UserException if a value is none of its option; names file and line
   */
  void apply(List<Settings.Option> options) throws UserException {
    for (Settings.Option option : options) {
      OptionSpec spec = command.findOption("--" + option.name());
      if (spec == null) {
        throw new IllegalStateException(command.name() + " has no option " + option.name());
      }
      if (!command.commandLine().getParseResult().hasMatchedOption(spec)) {
        apply(option, spec);
      }
    }
  }

  private static Object value(Settings.Option option, OptionSpec spec) throws Exception {
    ITypeConverter<?>[] converters = spec.converters();
    if (converters.length > 0) {
      return converters[0].convert(option.value());
    }
    return spec.type() == boolean.class ? flag(option.value()) : option.value();
  }

  private static boolean flag(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + value + "' is neither true nor false");
    };
  }

  private static void apply(Settings.Option option, OptionSpec spec) throws UserException {
    try {
      spec.setValue(value(option, spec));
    } catch (Exception e) {
      throw new UserException(
          option.place() + ": " + option.name() + ": " + String.valueOf(e.getMessage()), e);
    }
  }
}
