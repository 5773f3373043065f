/**
 * Why a claim is as it is: what the model found, which repairs changed it, whom its source was
 * taken for, and what its stance is read off. Start at {@link hearsay.explain.Explainer}.
 */
@NullMarked
package hearsay.explain;

import org.jspecify.annotations.NullMarked;
