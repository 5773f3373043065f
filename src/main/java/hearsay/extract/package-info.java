/** The table of contents: an article in, its claims out. */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
