package hearsay.check.report;

import hearsay.check.Finding;
import hearsay.check.Report;
import hearsay.text.Printable;
import java.util.stream.Collectors;

/** {@code FILE:LINE: severity: message [rule]}, below it what differs, two blanks in front. */
final class TextReport {
  private TextReport() {}

  /** Empty where nothing was found. */
  static String of(Report report) {
    return report.findings().map(TextReport::lines).collect(Collectors.joining());
  }

  /** One finding, its last line ended. */
  static String lines(Finding finding) {
    StringBuilder lines =
        new StringBuilder(file(finding.file()))
            .append(':')
            .append(finding.line())
            .append(": ")
            .append(finding.severity().key())
            .append(": ")
            .append(finding.message())
            .append(" [")
            .append(finding.rule().key())
            .append("]\n");
    finding.diff().forEach(line -> lines.append("  ").append(line).append('\n'));
    return lines.toString();
  }

  /** The same file by a name that no CI system takes for a command. */
  private static String file(String name) {
    return (name.stripLeading().startsWith("::") ? "./" : "") + Printable.of(name);
  }

  /** Message and diff, a line each, without an end of the last. */
  static String words(Finding finding) {
    return finding.diff().isEmpty()
        ? finding.message()
        : finding.message() + "\n" + String.join("\n", finding.diff());
  }
}
