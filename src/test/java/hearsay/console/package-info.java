@NullMarked
package hearsay.console;

import org.jspecify.annotations.NullMarked;
