/** What a fuzzer calls with bytes of its own; {@code src/fuzz/README.md} tells how. */
@NullMarked
package hearsay.fuzz;

import org.jspecify.annotations.NullMarked;
