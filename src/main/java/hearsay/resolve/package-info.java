/** Puts claims together: who the source is, which stance, which tags. */
@NullMarked
package hearsay.resolve;

import org.jspecify.annotations.NullMarked;
