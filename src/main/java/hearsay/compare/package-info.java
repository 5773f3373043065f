/**
 * Claims beside claims: which are the same ({@link hearsay.compare.ClaimGroups}), which articles
 * are copies of one another ({@link hearsay.compare.WireCopies}), and what is another between two
 * versions ({@link hearsay.compare.ClaimDiff}).
 */
@NullMarked
package hearsay.compare;

import org.jspecify.annotations.NullMarked;
