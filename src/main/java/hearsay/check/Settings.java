package hearsay.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a user wants of the check.
 *
 * @param severities of every rule that is not off
 * @param thresholds what each rule whose name begins with "threshold/" asks; a rule that is not
 *     there asks nothing
 * @param options of the command line, which there win over these
 */
public record Settings(
    Map<Rule, Severity> severities, Map<Rule, Double> thresholds, List<Option> options) {
  /** Each rule with its own severity, and no thresholds. */
  public static final Settings DEFAULT = new Settings(defaults(), Map.of(), List.of());

  public Settings {
    severities = Map.copyOf(severities);
    thresholds = Map.copyOf(thresholds);
    options = List.copyOf(options);
  }

  /**
   * An option of the command line that the settings name.
   *
   * @param name without the {@code --} in front
   * @param value as it would be typed; a file's path leads on from the folder of the settings
   * @param place file and line of it, for messages
   */
  public record Option(String name, String value, String place) {}

  static Map<Rule, Severity> defaults() {
    Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      severities.put(rule, rule.severity());
    }
    return severities;
  }

  /** Whether findings of a rule are errors. */
  public boolean isError(Rule rule) {
    return severities.get(rule) == Severity.ERROR;
  }

  /** The findings that are wanted, each with the severity that is wanted. */
  List<Finding> apply(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> severities.containsKey(finding.rule()))
        .map(
            finding -> finding.withSeverity(Objects.requireNonNull(severities.get(finding.rule()))))
        .toList();
  }
}
