@NullMarked
package hearsay.annotate;

import org.jspecify.annotations.NullMarked;
