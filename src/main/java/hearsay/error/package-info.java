/**
 * What a user can put right, as opposed to a bug: {@link hearsay.error.UserException}, and the
 * words for failures to read and write, {@link hearsay.error.IoFailure}.
 */
@NullMarked
package hearsay.error;

import org.jspecify.annotations.NullMarked;
