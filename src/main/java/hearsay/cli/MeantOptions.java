package hearsay.cli;

import hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What may be meant by a word that a command does not know. */
final class MeantOptions {
  private static final String TABLE = "/hearsay/cli/other-names.tsv";
  private static final Set<String> OUTPUT = Set.of("-o", "--output", "--out");

  private MeantOptions() {}

  /** A sentence for each thing that can be said; may be none. */
  static List<String> hints(UnmatchedArgumentException unmatched) {
    CommandSpec command = unmatched.getCommandLine().getCommandSpec();
    List<String> hints = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    for (String typed : unmatched.getUnmatched()) {
      String option = typed.replaceFirst("=.*", "");
      if (OUTPUT.contains(option) && !command.optionsMap().containsKey("-o")) {
        hints.add(output(command));
      } else {
        ResourceLines.of(MeantOptions.class, TABLE).stream()
            .map(line -> line.split("\t", 2))
            .filter(names -> names[0].equals(option))
            .map(names -> names[1])
            .filter(command.optionsMap()::containsKey)
            .forEach(meant::add);
      }
    }
    if (meant.isEmpty() && hints.isEmpty()) {
      meant.addAll(unmatched.getSuggestions());
    }
    if (!meant.isEmpty()) {
      hints.add("did you mean " + String.join(" or ", meant) + "?");
    }
    return hints;
  }

  /** Of a command that writes to standard output alone. */
  private static String output(CommandSpec command) {
    boolean ofClaims = command.mixins().containsKey("selection");
    return command.name()
        + " writes to standard output: put > FILE behind it"
        + (ofClaims ? ", or use hearsay export -o FILE" : "");
  }
}
