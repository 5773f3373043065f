/**
 * English grammar as far as tokens with parts of speech tell it: noun phrases ({@link
 * hearsay.grammar.NounPhrase}), cues and their stances ({@link hearsay.grammar.CueReader}), words
 * in quotation marks ({@link hearsay.grammar.Quoted}), and tokens and tags by place ({@link
 * hearsay.grammar.TokenIndex}, {@link hearsay.grammar.SpanIndex}). Parts of speech are the Penn
 * Treebank's (Santorini, 1990). Read by the rooms that repair, name and resolve.
 *
 * <p>Stances stand in {@code stances.tsv}, the words of grammar in {@code words.tsv}. Who commits
 * himself to what, and what a negation leaves of it, is studied in Saurí and Pustejovsky
 * (<em>FactBank: a corpus annotated with event factuality</em>, 2009).
 */
@NullMarked
package hearsay.grammar;

import org.jspecify.annotations.NullMarked;
