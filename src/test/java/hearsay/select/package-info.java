@NullMarked
package hearsay.select;

import org.jspecify.annotations.NullMarked;
