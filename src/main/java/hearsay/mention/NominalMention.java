package hearsay.mention;

import hearsay.grammar.NounPhrase;
import hearsay.text.Span;

/**
 * A place where the article describes someone and does not name him: "the owner", "EU nations" (of
 * the three kinds of mentions of the ACE programme, the second: Doddington et al., <em>The
 * Automatic Content Extraction (ACE) Program</em>, LREC 2004).
 *
 * @param phrase its words up to the head
 * @param referent the one described
 * @param subject whether a finite verb follows
 */
public record NominalMention(NounPhrase phrase, Referent referent, boolean subject) {
  /** From its first word after the determiner to its head, in UTF-16 units. */
  public Span span() {
    return phrase.base();
  }
}
