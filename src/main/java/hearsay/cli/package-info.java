/**
 * Commands and their options; the only user of picocli. {@link hearsay.cli.Program} is where to
 * start: it makes the command line and turns what a command throws into an exit status. A command
 * notes what was typed, makes plain values of it and hands them to {@link hearsay.batch.Batch},
 * {@link hearsay.check.corpus.CorpusCheck} or {@link hearsay.evaluate.Evaluation}.
 */
@NullMarked
package hearsay.cli;

import org.jspecify.annotations.NullMarked;
