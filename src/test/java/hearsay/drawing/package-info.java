@NullMarked
package hearsay.drawing;

import org.jspecify.annotations.NullMarked;
