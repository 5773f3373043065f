/** From an attribution to a claim: who "he" is, what kind of source, which stance. */
@NullMarked
package hearsay.resolve;

import org.jspecify.annotations.NullMarked;
