@NullMarked
package hearsay.grammar;

import org.jspecify.annotations.NullMarked;
