@NullMarked
package hearsay.resolve;

import org.jspecify.annotations.NullMarked;
