/**
 * Whether the quotations of a draft stand in its sources, word for word and in the same mouth.
 * Start at {@link hearsay.verify.QuotationCheck}.
 */
@NullMarked
package hearsay.verify;

import org.jspecify.annotations.NullMarked;
