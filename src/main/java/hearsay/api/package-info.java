/**
 * hearsay as a library: {@link hearsay.api.Hearsay} reads articles and finds their claims and tags,
 * as {@link hearsay.api.Options} say; what came of each is an {@link hearsay.api.Outcome}. Records
 * are written by {@link hearsay.jsonl.ClaimWriter}. The command line is a user of this.
 */
@NullMarked
package hearsay.api;

import org.jspecify.annotations.NullMarked;
