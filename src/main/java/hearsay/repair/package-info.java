/** What mends attributions before they become claims. */
@NullMarked
package hearsay.repair;

import org.jspecify.annotations.NullMarked;
