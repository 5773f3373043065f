package hearsay.coreference;

import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the one whom a phrase describes is said to claim.
 *
 * @param pieces the claim's; sentences of it lie between nobody and the phrase
 * @param besides who is not meant by the phrase, mostly those whom the claim names
 */
record Claimed(List<Span> pieces, Predicate<Referent> besides) {
  /** Of a phrase that is no source. */
  static final Claimed NOTHING = new Claimed(List.of(), anyone -> false);
}
