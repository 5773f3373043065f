package hearsay.check.report;

import hearsay.check.Report;

/** How findings are written. */
public enum ReportFormat {
  TEXT,
  JSON,
  GITHUB,
  SARIF,
  JUNIT;

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
