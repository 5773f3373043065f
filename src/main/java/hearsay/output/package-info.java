/**
 * Where records go: a file, a folder, standard output. {@link hearsay.output.OutputPlan} decides
 * which, before anything is read, and opens a {@link hearsay.output.Sink}, which takes {@link
 * hearsay.output.Records} with the bytes that a {@link hearsay.output.RecordFormat} has made of
 * them. Another output, say a table, is another sink. A file appears whole or not at all ({@link
 * hearsay.output.WholeFile}), and Ctrl-C falls between two writes ({@link
 * hearsay.output.OutputGate}).
 */
@NullMarked
package hearsay.output;

import org.jspecify.annotations.NullMarked;
