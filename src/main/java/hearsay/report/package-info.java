/**
 * Claims and their articles as a web page that needs nothing beside itself. Start at {@link
 * hearsay.report.HtmlReport}; what the page does once it is open is in the scripts of {@code
 * src/main/resources/hearsay/report}.
 */
@NullMarked
package hearsay.report;

import org.jspecify.annotations.NullMarked;
