/**
 * Running over many articles: the feed and its threads, the clock of each article, the manifest,
 * and going on with a run that was broken off.
 */
@NullMarked
package hearsay.batch;

import org.jspecify.annotations.NullMarked;
