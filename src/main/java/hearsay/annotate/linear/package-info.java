/**
 * CoreNLP's two linear models, of names (a conditional random field; Finkel et al., ACL 2005) and
 * of parts of speech (a maximum entropy Markov model; Toutanova et al., NAACL 2003), run by code of
 * our own: the same results in a fraction of the time, from files that load in a fraction of the
 * time. The build makes these files of CoreNLP's ({@code src/build/java}).
 */
@NullMarked
package hearsay.annotate.linear;

import org.jspecify.annotations.NullMarked;
