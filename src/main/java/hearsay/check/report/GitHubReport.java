package hearsay.check.report;

import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.check.Severity;
import hearsay.text.Printable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * GitHub's workflow commands, which make annotations. GitHub shows ten of a kind for a step; where
 * there are more, the tenth sums up the rest.
 */
final class GitHubReport {
  private static final int MOST = 10;

  private GitHubReport() {}

  /** Errors first; empty where nothing was found. */
  static String of(Report report) {
    StringBuilder commands = new StringBuilder();
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          report.findings().filter(finding -> finding.severity() == severity).toList();
      boolean all = findings.size() <= MOST;
      int shown = all ? findings.size() : MOST - 1;
      findings.subList(0, shown).forEach(finding -> commands.append(command(finding)));
      if (!all) {
        commands.append(summary(severity, findings.subList(shown, findings.size())));
      }
    }
    return commands.toString();
  }

  private static String command(Finding finding) {
    return "::"
        + kind(finding.severity())
        + " file="
        + property(Printable.of(Locations.relative(finding.file())))
        + ",line="
        + finding.line()
        + ",title="
        + property(finding.rule().key())
        + "::"
        + data(TextReport.words(finding))
        + "\n";
  }

  private static String summary(Severity severity, List<Finding> rest) {
    Map<String, Long> counts =
        rest.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.rule().key(), TreeMap::new, Collectors.counting()));
    String rules =
        counts.entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", "));
    return "::"
        + kind(severity)
        + " title=hearsay check::"
        + data(rest.size() + " more of this severity: " + rules)
        + "\n";
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
