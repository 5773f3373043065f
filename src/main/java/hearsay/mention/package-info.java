/** Who and what an article names, and which kind of source a noun is a word for. */
@NullMarked
package hearsay.mention;

import org.jspecify.annotations.NullMarked;
