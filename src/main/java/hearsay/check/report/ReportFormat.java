package hearsay.check.report;

import hearsay.check.Report;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How findings are written. */
public enum ReportFormat {
  TEXT,
  JSON,
  GITHUB,
  SARIF,
  JUNIT;

  private static final Pattern FINDING =
      Pattern.compile("[^:].*:[0-9]+: (error|warning|info): .* \\[[a-z]+/[a-z-]+\\]");
  private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) .*::.*");

  /**
   * Whether a line is one that such a report begins with; of text, a finding.
   *
   * @param line UTF-8, without its end
   */
  public boolean isFirstLine(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    return switch (this) {
      case TEXT -> FINDING.matcher(text).matches();
      case JSON -> text.startsWith("{\"rule\":\"");
      case GITHUB -> COMMAND.matcher(text).matches();
      case SARIF -> text.startsWith("{\"$schema\":\"" + SarifReport.SCHEMA);
      case JUNIT -> text.startsWith("<?xml") || text.startsWith("<testsuite");
    };
  }

  /**
   * The report, whole lines; may be empty.
   *
   * @param version of this program
   */
  public String of(Report report, String version) {
    return switch (this) {
      case TEXT -> TextReport.of(report);
      case JSON -> JsonReport.of(report);
      case GITHUB -> GitHubReport.of(report);
      case SARIF -> SarifReport.of(report, version);
      case JUNIT -> JunitReport.of(report);
    };
  }
}
