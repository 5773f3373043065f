/** Gold and predicted claims to scores. */
@NullMarked
package hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
