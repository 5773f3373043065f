/** Records to and from lines of JSON. */
@NullMarked
package hearsay.jsonl;

import org.jspecify.annotations.NullMarked;
