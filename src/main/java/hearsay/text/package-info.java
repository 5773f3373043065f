/**
 * Places in a text: {@link hearsay.text.Span} counts UTF-16 units, {@link hearsay.text.CodePoints}
 * converts to code points. {@link hearsay.text.Blanks} says what is blank, {@link
 * hearsay.text.LineBreaks} where a line ends, and {@link hearsay.text.WordLists} reads the tables
 * of words that stand beside the packages. Used by all, uses nothing.
 */
@NullMarked
package hearsay.text;

import org.jspecify.annotations.NullMarked;
