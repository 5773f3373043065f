/**
 * Who and what an article names or describes. Start at {@link hearsay.mention.NamedMentions}
 * (names) and {@link hearsay.mention.NominalMentions} (descriptions); each mention has a {@link
 * hearsay.mention.Referent} with its mention features.
 *
 * <p>The kinds of mentions, named and nominal, are those of the ACE programme (Doddington et al.,
 * 2004); pronouns are left to coreference. A referent's features are the usual ones of coreference:
 * gender and number (Lappin and Leass, 1994), head noun and modifiers (Lee et al., 2013), whose
 * gazetteer of given names is used as well. Nouns, titles and other words stand in the tables
 * beside the package. The reaches and the vote of pronouns were set by hand, without a search, and
 * are held against the names and types of the corpus's gold claims, which {@code eval} scores.
 */
@NullMarked
package hearsay.mention;

import org.jspecify.annotations.NullMarked;
