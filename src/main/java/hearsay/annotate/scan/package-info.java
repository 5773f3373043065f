/**
 * Sentences cut into words, figures and signs, for those who read dates and money. Finer than
 * CoreNLP's tokens, and cut by characters alone, so that what is read does not hang on a tokenizer.
 */
@NullMarked
package hearsay.annotate.scan;

import org.jspecify.annotations.NullMarked;
