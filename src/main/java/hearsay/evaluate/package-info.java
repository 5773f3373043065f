/**
 * Gold and predicted claims to scores: {@link hearsay.evaluate.Evaluation} is where to start,
 * {@link hearsay.evaluate.ScoreReport} writes them.
 */
@NullMarked
package hearsay.evaluate;

import org.jspecify.annotations.NullMarked;
