/**
 * What a person sees: messages ({@link hearsay.console.Messages}, where to start) and progress on
 * standard error, what is written to standard output, and exit codes. Knows nothing of articles.
 */
@NullMarked
package hearsay.console;

import org.jspecify.annotations.NullMarked;
