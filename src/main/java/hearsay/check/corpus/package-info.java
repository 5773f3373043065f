/**
 * A check of all articles of a repository: {@link hearsay.check.corpus.CorpusCheck} is where to
 * start. {@link hearsay.check.corpus.CheckPlan} decides what is read and compared, {@link
 * hearsay.check.corpus.GitChanges} what has changed, and {@link hearsay.check.corpus.OutcomeCheck}
 * gathers what is wrong with what comes through the feed.
 */
@NullMarked
package hearsay.check.corpus;

import org.jspecify.annotations.NullMarked;
