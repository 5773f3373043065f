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
 */
public record Settings(Map<Rule, Severity> severities, Map<Rule, Double> thresholds) {
  /** Each rule with its own severity, and no thresholds. */
  public static final Settings DEFAULT = new Settings(defaults(), Map.of());

  public Settings {
    severities = Map.copyOf(severities);
    thresholds = Map.copyOf(thresholds);
  }

  static Map<Rule, Severity> defaults() {
    Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      severities.put(rule, rule.severity());
    }
    return severities;
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
