/**
 * What a person sees: messages and progress on standard error, records on standard output, exit
 * codes.
 */
@NullMarked
package hearsay.console;

import org.jspecify.annotations.NullMarked;
