@NullMarked
package hearsay.annotate.organization;

import org.jspecify.annotations.NullMarked;
