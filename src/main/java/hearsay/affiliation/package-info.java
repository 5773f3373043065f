/** What a named source is, and whom a source speaks for. */
@NullMarked
package hearsay.affiliation;

import org.jspecify.annotations.NullMarked;
