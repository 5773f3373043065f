/**
 * Records to and from lines of JSON: {@link hearsay.jsonl.ClaimWriter} is where to start, {@link
 * hearsay.jsonl.ClaimReader} reads claims for their scores, {@link hearsay.jsonl.ManifestLine} is a
 * line of a manifest, {@link hearsay.jsonl.Schemas} the contract.
 */
@NullMarked
package hearsay.jsonl;

import org.jspecify.annotations.NullMarked;
