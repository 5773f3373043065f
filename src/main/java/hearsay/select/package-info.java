/**
 * Which claims a user wants, of all that a run has written. Start at {@link
 * hearsay.select.Selection}.
 */
@NullMarked
package hearsay.select;

import org.jspecify.annotations.NullMarked;
