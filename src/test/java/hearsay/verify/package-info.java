@NullMarked
package hearsay.verify;

import org.jspecify.annotations.NullMarked;
