@NullMarked
package hearsay.explain;

import org.jspecify.annotations.NullMarked;
