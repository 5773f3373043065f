/** The published record and nothing else; the contract is {@code src/docs/claim-record.md}. */
@NullMarked
package hearsay.claim;

import org.jspecify.annotations.NullMarked;
