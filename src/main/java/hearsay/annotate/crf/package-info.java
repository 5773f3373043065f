/**
 * CoreNLP's model of names, a linear-chain conditional random field (Finkel et al., ACL 2005), run
 * by code of our own: the same probabilities in a tenth of the time, from a file that loads in a
 * twentieth.
 */
@NullMarked
package hearsay.annotate.crf;

import org.jspecify.annotations.NullMarked;
