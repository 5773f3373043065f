@NullMarked
package hearsay.mention;

import org.jspecify.annotations.NullMarked;
