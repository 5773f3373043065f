package hearsay.grammar;

import hearsay.claim.Stance;

/**
 * What a cue says.
 *
 * @param lemma of its head, in lower case: "say", "according to"
 * @param stance what the source does by it
 */
public record CueMeaning(String lemma, Stance stance) {
  CueMeaning as(Stance other) {
    return new CueMeaning(lemma, other);
  }
}
