/** Words, noun phrases, cues and quotations by place; read by the rooms that repair and resolve. */
@NullMarked
package hearsay.grammar;

import org.jspecify.annotations.NullMarked;
