/** Who is meant: pronouns, descriptions and documents, taken up from the mentions before them. */
@NullMarked
package hearsay.coreference;

import org.jspecify.annotations.NullMarked;
