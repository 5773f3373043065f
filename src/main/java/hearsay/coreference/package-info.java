/**
 * Who is meant. Start at {@link hearsay.coreference.SourceResolver}, which says who a claim's
 * source is; each step has a class of its own: "he" {@code PronounResolver} (with {@code
 * RelativePronouns} for "who", {@code FirstPerson} for "I"), a name in the phrase {@code
 * NamesInPhrases}, {@code AppositiveNames} and {@code Pseudonyms}, "the minister" {@code
 * Descriptions} and {@code FullerDescriptions}, "the report" {@code DocumentSources} and {@code
 * DocumentPublishers}. {@link hearsay.coreference.Layers} says which claim stands in which.
 *
 * <p>From the literature: salience by role, recency and repetition is Lappin and Leass's (<em>An
 * algorithm for pronominal anaphora resolution</em>, 1994), without their parser; the preference
 * for subjects over the rest is also centering's (Grosz, Joshi and Weinstein, <em>Centering</em>,
 * 1995), and that candidates are looked for backwards from the pronoun and must agree with it is as
 * old as Hobbs (<em>Resolving pronoun references</em>, 1978). The order of steps, safest first, and
 * names before descriptions before pronouns, follows the sieves of Lee et al. (<em>Deterministic
 * coreference resolution based on entity-centric, precision-ranked rules</em>, 2013). The weights
 * ({@code Salience}) and reaches were set by hand and are held against the names of the corpus's
 * gold claims.
 */
@NullMarked
package hearsay.coreference;

import org.jspecify.annotations.NullMarked;
