@NullMarked
package hearsay.repair;

import org.jspecify.annotations.NullMarked;
