@NullMarked
package hearsay.attribute;

import org.jspecify.annotations.NullMarked;
