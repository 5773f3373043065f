@NullMarked
package hearsay.claim;

import org.jspecify.annotations.NullMarked;
