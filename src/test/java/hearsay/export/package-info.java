@NullMarked
package hearsay.export;

import org.jspecify.annotations.NullMarked;
