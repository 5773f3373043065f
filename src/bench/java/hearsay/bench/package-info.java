/**
 * The benchmark: {@link hearsay.bench.Bench} runs hearsay and stock CoreNLP, each in processes of
 * its own, and compares what they cost. It is compiled with the tests and part of no jar.
 */
@NullMarked
package hearsay.bench;

import org.jspecify.annotations.NullMarked;
