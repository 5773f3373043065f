/**
 * Records as people read them at a terminal. Start at {@link hearsay.drawing.Drawing}; every word
 * of an article goes through {@link hearsay.text.Printable}.
 */
@NullMarked
package hearsay.drawing;

import org.jspecify.annotations.NullMarked;
