/**
 * Running over many articles. {@link hearsay.batch.Batch} is where to start: it finds the inputs,
 * sends them through {@link hearsay.batch.ArticleFeed} (one thread reads, several work) and has the
 * outcomes written in the order of the inputs ({@link hearsay.batch.OutcomeWriter}). {@link
 * hearsay.batch.Checkpoint} makes a run one that can be broken off, with its {@link
 * hearsay.batch.Manifest}, and {@link hearsay.batch.EarlierRun} tells what need not be done again.
 */
@NullMarked
package hearsay.batch;

import org.jspecify.annotations.NullMarked;
