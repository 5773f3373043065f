/**
 * Places in a text: {@link hearsay.text.Span} counts UTF-16 units, {@link hearsay.text.CodePoints}
 * converts to code points. Used by all, uses nothing.
 */
@NullMarked
package hearsay.text;

import org.jspecify.annotations.NullMarked;
