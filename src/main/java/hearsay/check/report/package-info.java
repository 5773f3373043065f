/** Findings as text, JSON Lines, GitHub's workflow commands, SARIF and JUnit's XML. */
@NullMarked
package hearsay.check.report;

import org.jspecify.annotations.NullMarked;
