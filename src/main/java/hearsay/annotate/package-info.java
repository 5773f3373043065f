/**
 * From an article to sentences, tokens, organizations, dates and money. The only user of CoreNLP.
 */
@NullMarked
package hearsay.annotate;

import org.jspecify.annotations.NullMarked;
