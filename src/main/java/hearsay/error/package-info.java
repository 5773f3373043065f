/** What a user can put right, as opposed to a bug. */
@NullMarked
package hearsay.error;

import org.jspecify.annotations.NullMarked;
