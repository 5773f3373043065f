/**
 * Claims in the formats of other programs. Start at {@link hearsay.export.ExportFormat}; each
 * format is a {@link hearsay.export.ClaimSink}, which takes claims one by one, so that memory does
 * not grow with them.
 */
@NullMarked
package hearsay.export;

import org.jspecify.annotations.NullMarked;
