@NullMarked
package hearsay.annotate.date;

import org.jspecify.annotations.NullMarked;
