@NullMarked
package hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
