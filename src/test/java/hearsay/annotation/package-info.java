@NullMarked
package hearsay.annotation;

import org.jspecify.annotations.NullMarked;
