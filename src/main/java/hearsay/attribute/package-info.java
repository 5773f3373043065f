/** Which words are source, cue and content, and which belong together. */
@NullMarked
package hearsay.attribute;

import org.jspecify.annotations.NullMarked;
