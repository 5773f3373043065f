package hearsay.cli;

import hearsay.check.Report;
import hearsay.check.report.GitHubReport;
import hearsay.check.report.JsonReport;
import hearsay.check.report.JunitReport;
import hearsay.check.report.SarifReport;
import hearsay.check.report.TextReport;

/** How findings are written. */
enum CheckFormat {
  TEXT,
  JSON,
  GITHUB,
  SARIF,
  JUNIT;

  /** The report, whole lines; may be empty. */
  String of(Report report, String version) {
    return switch (this) {
      case TEXT -> TextReport.of(report);
      case JSON -> JsonReport.of(report);
      case GITHUB -> GitHubReport.of(report);
      case SARIF -> SarifReport.of(report, version);
      case JUNIT -> JunitReport.of(report);
    };
  }

  static final class Choice extends Converters.Choice<CheckFormat> {
    Choice() {
      super(CheckFormat.values());
    }
  }
}
