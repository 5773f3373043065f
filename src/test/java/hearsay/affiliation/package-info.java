/** Tests of roles and affiliations. */
@NullMarked
package hearsay.affiliation;

import org.jspecify.annotations.NullMarked;
