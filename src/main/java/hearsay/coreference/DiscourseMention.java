package hearsay.coreference;

import hearsay.mention.Referent;
import hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention that a later one may take up.
 *
 * @param span in UTF-16 units
 * @param end the last place at which its referent is spoken of: where a source's claim ends
 * @param referent null where it is not known who is meant
 * @param salience before the distance is counted; see {@link Salience}
 */
record DiscourseMention(Span span, int end, @Nullable Referent referent, double salience) {}
