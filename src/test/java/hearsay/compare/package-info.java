@NullMarked
package hearsay.compare;

import org.jspecify.annotations.NullMarked;
