@NullMarked
package hearsay.coreference;

import org.jspecify.annotations.NullMarked;
