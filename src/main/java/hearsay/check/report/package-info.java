/**
 * A report of findings as text, JSON Lines, GitHub's workflow commands, SARIF or JUnit's XML;
 * {@link hearsay.check.report.ReportFormat} chooses.
 */
@NullMarked
package hearsay.check.report;

import org.jspecify.annotations.NullMarked;
